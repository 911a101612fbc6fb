package org.rightsgraph.graph;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A node as it is handed to callers.
 *
 * @param id our id, never the database's
 * @param type what it is, the most specific of its labels, for instance {@code Person}
 * @param labels all of its labels
 * @param name what to call it; null where it has no name, as a passage
 * @param claims the ids of the claims that state it; empty for vocabulary
 * @param properties what else is known of it, dates as ISO texts
 */
public record Node(@Nullable String id, String type, List<String> labels, @Nullable String name, List<String> claims,
		Map<String, Object> properties) {
}
