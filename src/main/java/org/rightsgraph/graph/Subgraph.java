package org.rightsgraph.graph;

import java.util.List;

/**
 * A part of the graph. Every end of an edge is among the nodes.
 *
 * @param nodes the nodes, each once
 * @param edges the edges, each once
 * @param truncated whether there are more than the limit let through
 */
public record Subgraph(List<Node> nodes, List<Edge> edges, boolean truncated) {

	public Subgraph {
		nodes = List.copyOf(nodes);
		edges = List.copyOf(edges);
	}

}
