package org.rightsgraph.graph;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * What the claims of a node or an edge say for it, who makes and who denies them.
 *
 * @param reports the ids of the reports that make them
 * @param hedges how they are hedged; empty where all of them state it as fact
 * @param unhedged how many of them are not hedged
 * @param speakers to whom the sentences attribute any of them, by id
 * @param deniedBy who denies any of them, by id
 */
public record Support(List<String> reports, List<String> hedges, long unhedged, List<ActorName> speakers,
		List<ActorName> deniedBy) {

	public Support {
		reports = List.copyOf(reports);
		hedges = List.copyOf(hedges);
		speakers = List.copyOf(speakers);
		deniedBy = List.copyOf(deniedBy);
	}

	/** From a list of maps, one a claim. */
	static Support of(Value claims) {
		return of(claims.asList((claim) -> {
			var fields = Fields.of(claim);
			return new Part(fields.maybe("report"), fields.maybe("hedge"), Fields.actors(claim.get("speakers")),
					Fields.actors(claim.get("deniedBy")));
		}));
	}

	static Support of(List<String> claims, Map<String, StatedClaim> byId) {
		return of(claims.stream()
			.map(byId::get)
			.filter(Objects::nonNull)
			.map((claim) -> new Part(claim.report(), claim.hedge(), claim.speakers(),
					claim.deniedBy().stream().map((denial) -> new ActorName(denial.id(), denial.name())).toList()))
			.toList());
	}

	private static Support of(List<Part> claims) {
		return new Support(sorted(claims.stream().map(Part::report)), sorted(claims.stream().map(Part::hedge)),
				claims.stream().filter((claim) -> claim.hedge() == null).count(),
				byId(claims.stream().map(Part::speakers)), byId(claims.stream().map(Part::deniedBy)));
	}

	private static List<ActorName> byId(Stream<List<ActorName>> actors) {
		var byId = new TreeMap<String, ActorName>();
		actors.flatMap(List::stream).forEach((one) -> byId.put(one.id(), one));
		return List.copyOf(byId.values());
	}

	private static List<String> sorted(Stream<@Nullable String> texts) {
		return texts.filter(Objects::nonNull).map(Objects::requireNonNull).distinct().sorted().toList();
	}

	/** What one claim says for it. */
	private record Part(@Nullable String report, @Nullable String hedge, List<ActorName> speakers,
			List<ActorName> deniedBy) {
	}

}
