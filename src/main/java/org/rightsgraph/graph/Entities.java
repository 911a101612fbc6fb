package org.rightsgraph.graph;

import java.util.ArrayList;
import java.util.Collection;
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

	private final ReadTransactions transactions;

	private final Labels labels;

	Entities(ReadTransactions transactions, Labels labels) {
		this.transactions = transactions;
		this.labels = labels;
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
	 * {@return the labels of entities by their ids; those that the graph does not hold
	 * are not among them}
	 * @param ids the ids
	 */
	public Map<String, List<String>> labels(Collection<String> ids) {
		return this.transactions.read((client) -> this.labels.of(client, ids));
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
