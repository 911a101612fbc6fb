package org.rightsgraph.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.neo4j.driver.Record;
import org.rightsgraph.cypher.CypherFiles;

import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * Finds the claims that somebody denies.
 */
final class Denials {

	private static final String DENIALS = CypherFiles.ofProgram().file("read/denials").text();

	private static final String DENIALS_OF_ENTITIES = CypherFiles.ofProgram().file("read/denials-of-entities").text();

	private final int limit;

	Denials(int limit) {
		this.limit = limit;
	}

	/**
	 * {@return the denied claims}
	 * @param client reads the graph
	 * @param entities the ids of what they are to be about, or of who asserts or denies
	 * them; empty for all
	 */
	List<Disagreement> find(Neo4jClient client, Collection<String> entities) {
		return List.copyOf(client.query(entities.isEmpty() ? DENIALS : DENIALS_OF_ENTITIES)
			.bindAll(Map.of("ids", List.copyOf(entities), "limit", this.limit))
			.fetchAs(Disagreement.class)
			.mappedBy((_, row) -> disagreement(row))
			.all());
	}

	private static Disagreement disagreement(Record row) {
		var claim = row.get("claim").asString();
		var denials = row.get("deniers")
			.asList((denier) -> Disagreement.Side.denial(
					List.of(new ActorName(Fields.of(denier).text("id"), Fields.of(denier).text("name"))),
					Fields.of(denier).texts("claims")));
		var names = denials.stream()
			.flatMap((side) -> side.deniers().stream())
			.map(ActorName::name)
			.collect(Collectors.joining(", "));
		return new Disagreement(ContradictionKind.DENIAL, false, true,
				new Contradiction.Matter(EntityName.all(row.get("about")), null, null, null),
				Stream
					.concat(Stream.of(new Disagreement.Side(List.of(), null, null, null, null, List.of(claim))),
							denials.stream())
					.toList(),
				"It is denied (by: %s), and a claim and its denial cannot both be true.".formatted(names));
	}

}
