package org.rightsgraph.graph;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * An edge as it is handed to callers.
 *
 * @param id our id, never the database's
 * @param type what it says, for instance {@code VICTIM_OF}
 * @param from the id of the node it leads from; null where a query returned the edge
 * without that node
 * @param to the id of the node it leads to; null where a query returned the edge without
 * that node
 * @param claims the ids of the claims it rests on
 * @param properties what else is known of it, dates as ISO texts
 */
public record Edge(@Nullable String id, String type, @Nullable String from, @Nullable String to, List<String> claims,
		Map<String, Object> properties) {
}
