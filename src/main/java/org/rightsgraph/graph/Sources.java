package org.rightsgraph.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.neo4j.driver.Record;
import org.rightsgraph.cypher.CypherFiles;

import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * Claims with who says them and where, by id.
 */
final class Sources {

	private static final String SOURCES = CypherFiles.ofProgram().file("read/sources").text();

	private final Map<String, Contradiction.Source> byClaim = new HashMap<>();

	private Sources(Collection<Contradiction.Source> sources) {
		sources.forEach((source) -> this.byClaim.put(source.claim(), source));
	}

	static Sources read(Neo4jClient client, Collection<String> claims) {
		return new Sources(client.query(SOURCES)
			.bind(List.copyOf(claims))
			.to("ids")
			.fetchAs(Contradiction.Source.class)
			.mappedBy((_, row) -> source(row))
			.all());
	}

	List<Contradiction.Source> of(Disagreement.Side side) {
		return side.claims()
			.stream()
			.map(this.byClaim::get)
			.filter(Objects::nonNull)
			.map((source) -> side.deniers().isEmpty() ? source
					: new Contradiction.Source(source.claim(), side.deniers(), source.asOf(), source.hedge(),
							source.report()))
			.toList();
	}

	private static Contradiction.Source source(Record row) {
		var claim = Fields.of(row.get("claim"));
		var report = ClaimRow.reportName(Fields.of(row.get("report")), row.get("publishers"));
		var speakers = Fields.actors(row.get("speakers"));
		return new Contradiction.Source(claim.text("id"),
				speakers.isEmpty() ? List.of(new ActorName(report.id(), report.title())) : speakers,
				claim.maybe("asOf"), claim.maybe("hedge"), report);
	}

}
