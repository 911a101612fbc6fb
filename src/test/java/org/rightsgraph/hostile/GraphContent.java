package org.rightsgraph.hostile;

import java.util.List;
import java.util.stream.Collectors;

import org.neo4j.driver.Driver;

/** All that the database holds, the bookkeeping and Neo4j's own ids included. */
public final class GraphContent {

	private GraphContent() {
	}

	public static List<String> of(Driver driver) {
		return driver
			.executableQuery(
					"""
							MATCH (n)
							RETURN elementId(n) AS id, labels(n) AS kind, properties(n) AS properties, [] AS ends
							UNION ALL
							MATCH (a)-[r]->(b)
							RETURN elementId(r) AS id, [type(r)] AS kind, properties(r) AS properties, [elementId(a), elementId(b)] AS ends
							""")
			.execute()
			.records()
			.stream()
			.map((row) -> row.asMap().toString())
			.sorted()
			.collect(Collectors.toUnmodifiableList());
	}

}
