package org.rightsgraph.graph;

import java.util.List;

/**
 * A way from one entity to another.
 *
 * @param length how many edges it has
 * @param nodes the entities that it passes, from the one end to the other
 * @param edges what connects each with the next
 * @param claims the ids of the claims it rests on: those of its edges, and of the events,
 * violations, laws and the like between its ends
 */
public record Connection(int length, List<Node> nodes, List<Edge> edges, List<String> claims) {

	public Connection {
		nodes = List.copyOf(nodes);
		edges = List.copyOf(edges);
		claims = List.copyOf(claims);
	}

}
