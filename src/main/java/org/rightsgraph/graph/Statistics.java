package org.rightsgraph.graph;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What the graph holds, in numbers.
 *
 * @param nodes how many nodes there are, by type
 * @param relationships how many relationships there are, by type
 * @param claims how sure the claims are of themselves
 * @param reports how many claims are taken from each report, by id
 * @param violations how many violations there are of each kind, the most frequent first
 * @param dated the days to which events and violations are dated
 * @param known the days since when things are known
 */
public record Statistics(Map<String, Long> nodes, Map<String, Long> relationships, ClaimCounts claims,
		List<Count> reports, List<Count> violations, Days dated, Days known) {

	/**
	 * How many claims there are.
	 *
	 * @param count all of them
	 * @param hedged how many do not state it as fact
	 * @param hedges these by the kind of hedge
	 * @param denied how many somebody is reported to deny
	 */
	public record ClaimCounts(long count, long hedged, Map<String, Long> hedges, long denied) {
	}

	/**
	 * A number of things of one kind.
	 *
	 * @param id of what
	 * @param name what to call it; null where it has no name
	 * @param count how many
	 */
	public record Count(String id, @Nullable String name, long count) {
	}

	/**
	 * The first and the last of some days.
	 *
	 * @param earliest the first day; null where there is none
	 * @param latest the last day; null where there is none
	 */
	public record Days(@Nullable String earliest, @Nullable String latest) {
	}

}
