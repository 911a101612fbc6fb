package org.rightsgraph.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.rightsgraph.cypher.CypherFiles;

import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * Which entities are judged to be one and the same thing. What is the same as the same is
 * the same.
 */
final class SameEntities {

	private static final String SAME = CypherFiles.ofProgram().file("read/same").text();

	private final Map<String, TreeSet<String>> clusters = new TreeMap<>();

	SameEntities(Collection<List<String>> pairs) {
		for (var pair : pairs) {
			var joined = new TreeSet<String>();
			pair.forEach((id) -> joined.addAll(with(id)));
			joined.forEach((id) -> this.clusters.put(id, joined));
		}
	}

	static SameEntities read(Neo4jClient client) {
		return new SameEntities(client.query(SAME)
			.fetchAs(Pair.class)
			.mappedBy((_, row) -> new Pair(row.get("left").asString(), row.get("right").asString()))
			.all()
			.stream()
			.map((pair) -> List.of(pair.left(), pair.right()))
			.toList());
	}

	/**
	 * {@return all that is the same as an entity, itself included, by id}
	 */
	Collection<String> with(String id) {
		var cluster = this.clusters.get(id);
		return (cluster != null) ? cluster : List.of(id);
	}

	/**
	 * {@return the id that stands for an entity and all that is the same}
	 */
	String canonical(String id) {
		return with(id).iterator().next();
	}

	/**
	 * {@return all entities that are the same as some other}
	 */
	Collection<String> all() {
		return this.clusters.keySet();
	}

	private record Pair(String left, String right) {

	}

}
