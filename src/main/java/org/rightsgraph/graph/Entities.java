package org.rightsgraph.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

import org.neo4j.driver.Record;

import org.rightsgraph.cypher.CypherFiles;

import org.springframework.stereotype.Component;

/**
 * The persons, organisations, events and whatever else the reports speak of.
 */
@Component
public class Entities {

	private static final String ENTITY = CypherFiles.ofProgram().file("read/entity").text();

	private static final String NEIGHBOURS = CypherFiles.ofProgram().file("read/neighbours").text();

	private final ReadTransactions transactions;

	Entities(ReadTransactions transactions) {
		this.transactions = transactions;
	}

	/**
	 * {@return an entity, or nothing where the graph does not hold it}
	 * @param id its id
	 */
	public Optional<EntityDetails> find(String id) {
		return this.transactions.read((client) -> client.query(ENTITY)
			.bind(id)
			.to("id")
			.fetchAs(EntityDetails.class)
			.mappedBy((_, row) -> details(row))
			.one());
	}

	/**
	 * {@return an entity with its edges and what they lead to, or nothing where the graph
	 * does not hold it}
	 * @param id its id
	 * @param limit how many edges to return at most
	 */
	public Optional<Subgraph> neighbours(String id, int limit) {
		var rows = this.transactions.read((client) -> client.query(NEIGHBOURS)
			.bind(id)
			.to("id")
			.bind(limit + 1)
			.to("limit")
			.fetchAs(Record.class)
			.mappedBy((_, row) -> row)
			.all());
		if (rows.isEmpty()) {
			return Optional.empty();
		}
		var nodes = new LinkedHashMap<String, Node>();
		// An edge from an entity to itself comes once for each of its ends.
		var edges = new LinkedHashMap<String, Edge>();
		rows.stream().limit(limit).forEach((row) -> {
			nodes.putIfAbsent(id, GraphValues.node(row.get("entity").asNode()));
			if (!row.get("edge").isNull()) {
				var neighbour = GraphValues.node(row.get("neighbour").asNode());
				nodes.putIfAbsent(Objects.requireNonNull(neighbour.id()), neighbour);
				var relationship = row.get("edge").asRelationship();
				edges.putIfAbsent(relationship.elementId(),
						GraphValues.edge(relationship, row.get("from").asString(), row.get("to").asString()));
			}
		});
		return Optional.of(new Subgraph(List.copyOf(nodes.values()), List.copyOf(edges.values()), rows.size() > limit));
	}

	private static EntityDetails details(Record row) {
		var node = GraphValues.node(row.get("entity").asNode());
		Map<String, Object> properties = new TreeMap<>(node.properties());
		var names = new ArrayList<String>();
		if (properties.remove("names") instanceof List<?> others) {
			others.forEach((name) -> names.add(String.valueOf(name)));
		}
		var id = Objects.requireNonNull(node.id());
		return new EntityDetails(id, node.type(), Objects.requireNonNullElse(node.name(), id), names, properties,
				node.claims(), row.get("claimCount").asLong());
	}

}
