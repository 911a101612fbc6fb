package org.rightsgraph.graph;

import java.util.List;
import java.util.Objects;

import org.neo4j.driver.Value;

/**
 * An entity, named in passing.
 *
 * @param id its id
 * @param type what it is, for instance {@code Event}
 * @param name what to call it
 */
public record EntityName(String id, String type, String name) {

	static EntityName of(Value value) {
		var node = GraphValues.node(value.asNode());
		var id = Objects.requireNonNull(node.id());
		return new EntityName(id, node.type(), Objects.requireNonNullElse(node.name(), id));
	}

	static List<EntityName> all(Value list) {
		return list.asList(EntityName::of);
	}

}
