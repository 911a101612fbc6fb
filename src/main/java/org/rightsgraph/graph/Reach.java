package org.rightsgraph.graph;

import java.util.List;

/**
 * How far to look around an entity, and at what.
 *
 * @param depth how many edges away from it
 * @param types the labels that tell which entities to keep; empty for all
 * @param relationships the only types of edge to follow; empty for all
 * @param limit how many edges to return at most
 */
public record Reach(int depth, List<String> types, List<String> relationships, int limit) {

	public Reach {
		types = List.copyOf(types);
		relationships = List.copyOf(relationships);
	}

}
