package org.rightsgraph.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.rightsgraph.cypher.CypherFiles;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * What is around an entity.
 */
@Component
public class Neighbours {

	private static final String ENTITY = CypherFiles.ofProgram().file("read/entity").text();

	private static final String NEIGHBOURS = CypherFiles.ofProgram().file("read/neighbours").text();

	private static final String TYPES = CypherFiles.ofProgram().file("read/relationship-types").text();

	// Far more than an answer can show, and few enough to be sorted even for a thousand
	// entities at once.
	private static final int CONSIDERED = 10_000;

	private final ReadTransactions transactions;

	Neighbours(ReadTransactions transactions) {
		this.transactions = transactions;
	}

	/**
	 * {@return an entity with the edges around it, nearer ones first, and what they lead
	 * to; nothing where the graph does not hold it}
	 * @param id its id
	 * @param reach how far to look, and at what
	 */
	public Optional<Subgraph> of(String id, Reach reach) {
		return this.transactions.read((client) -> client.query(ENTITY)
			.bind(id)
			.to("id")
			.fetchAs(Node.class)
			.mappedBy((_, row) -> GraphValues.node(row.get("entity").asNode()))
			.one()
			.map((root) -> new BreadthFirst((frontier, done, limit) -> step(client, reach, frontier, done, limit))
				.around(root, reach.depth(), reach.limit())));
	}

	/**
	 * {@return the types of relationship between entities, in alphabetical order}
	 */
	public List<String> relationshipTypes() {
		return this.transactions.read((client) -> List.copyOf(client.query(TYPES).fetchAs(String.class).all()));
	}

	private static List<BreadthFirst.Step> step(Neo4jClient client, Reach reach, Set<String> frontier, Set<String> done,
			int limit) {
		var parameters = new HashMap<String, Object>();
		parameters.put("frontier", List.copyOf(frontier));
		parameters.put("done", List.copyOf(done));
		parameters.put("types", orAll(reach.types()));
		parameters.put("relationships", orAll(reach.relationships()));
		parameters.put("considered", CONSIDERED);
		parameters.put("limit", limit);
		return List.copyOf(client.query(NEIGHBOURS)
			.bindAll(parameters)
			.fetchAs(BreadthFirst.Step.class)
			.mappedBy((_, row) -> step(row))
			.all());
	}

	private static @Nullable List<String> orAll(List<String> wanted) {
		return wanted.isEmpty() ? null : wanted;
	}

	private static BreadthFirst.Step step(Record row) {
		return new BreadthFirst.Step(GraphValues.edge(row.get("edge").asRelationship(), row.get("from").asString(),
				row.get("to").asString()), GraphValues.node(row.get("neighbour").asNode()));
	}

}
