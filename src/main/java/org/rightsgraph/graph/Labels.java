package org.rightsgraph.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.rightsgraph.cypher.CypherFiles;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Says of what kind an entity is.
 */
@Component
public class Labels {

	private static final String LABELS = CypherFiles.ofProgram().file("read/labels").text();

	/**
	 * {@return the labels of an entity; empty where the graph does not hold it}
	 * @param client reads the graph
	 * @param id its id
	 */
	public List<String> of(Neo4jClient client, String id) {
		return of(client, List.of(id)).getOrDefault(id, List.of());
	}

	/**
	 * {@return the labels of entities by their ids; those that the graph does not hold
	 * are not among them}
	 * @param client reads the graph
	 * @param ids their ids
	 */
	Map<String, List<String>> of(Neo4jClient client, Collection<String> ids) {
		var labels = new TreeMap<String, List<String>>();
		client.query(LABELS)
			.bind(List.copyOf(ids))
			.to("ids")
			.fetchAs(Record.class)
			.mappedBy((_, row) -> row)
			.all()
			.forEach((row) -> labels.put(row.get("id").asString(), row.get("labels").asList(Value::asString)));
		return labels;
	}

	/**
	 * {@return the label that says what an entity is, for instance {@code Person}}
	 * @param labels all of its labels
	 */
	public String mostTelling(List<String> labels) {
		return GraphValues.type(labels);
	}

}
