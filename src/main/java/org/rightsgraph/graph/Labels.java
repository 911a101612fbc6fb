package org.rightsgraph.graph;

import java.util.List;

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
		return client.query(LABELS)
			.bind(id)
			.to("id")
			.fetch()
			.one()
			.map((row) -> ((List<?>) row.getOrDefault("labels", List.of())).stream().map(String::valueOf).toList())
			.orElse(List.of());
	}

	/**
	 * {@return the label that says what an entity is, for instance {@code Person}}
	 * @param labels all of its labels
	 */
	public String mostTelling(List<String> labels) {
		return GraphValues.type(labels);
	}

}
