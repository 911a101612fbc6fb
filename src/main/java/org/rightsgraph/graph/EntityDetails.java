package org.rightsgraph.graph;

import java.util.List;
import java.util.Map;

/**
 * An entity in full.
 *
 * @param id its id
 * @param type what it is, for instance {@code Person}
 * @param name what to call it
 * @param names its other names
 * @param properties what else is known of it, dates as ISO texts
 * @param claims the ids of the claims that state it; empty for vocabulary, for what was
 * added by hand, and as of a day on which no known claim spoke of it
 * @param claimCount how many claims speak of it or of one of its edges
 */
public record EntityDetails(String id, String type, String name, List<String> names, Map<String, Object> properties,
		List<String> claims, long claimCount) {
}
