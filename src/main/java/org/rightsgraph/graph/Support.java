package org.rightsgraph.graph;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.neo4j.driver.Value;

/**
 * What the claims of a node or an edge say for it.
 *
 * @param reports the ids of the reports that make them
 * @param hedges how they are hedged; empty where all of them state it as fact
 */
public record Support(List<String> reports, List<String> hedges) {

	public Support {
		reports = List.copyOf(reports);
		hedges = List.copyOf(hedges);
	}

	/** From a list of maps, one a claim. */
	static Support of(Value claims) {
		Set<String> reports = new TreeSet<>();
		Set<String> hedges = new TreeSet<>();
		for (Value claim : claims.values()) {
			add(claim.get("report"), reports);
			add(claim.get("hedge"), hedges);
		}
		return new Support(List.copyOf(reports), List.copyOf(hedges));
	}

	static Support of(List<String> claims, Map<String, StatedClaim> byId) {
		var known = claims.stream().map(byId::get).filter(Objects::nonNull).toList();
		return new Support(
				List.copyOf(known.stream().map(StatedClaim::report).collect(Collectors.toCollection(TreeSet::new))),
				List.copyOf(known.stream()
					.map(StatedClaim::hedge)
					.filter(Objects::nonNull)
					.collect(Collectors.toCollection(TreeSet::new))));
	}

	private static void add(Value value, Set<String> texts) {
		if (value.asObject() instanceof String text) {
			texts.add(text);
		}
	}

}
