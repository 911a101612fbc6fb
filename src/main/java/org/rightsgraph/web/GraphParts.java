package org.rightsgraph.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.rightsgraph.graph.Connections;
import org.rightsgraph.graph.Edge;
import org.rightsgraph.graph.Node;
import org.rightsgraph.graph.Subgraph;
import org.rightsgraph.query.QueryResult;

/** Finds the nodes and edges in an answer. */
final class GraphParts {

	private final List<Node> nodes = new ArrayList<>();

	private final List<Edge> edges = new ArrayList<>();

	private GraphParts() {
	}

	static Subgraph of(Connections connections) {
		var parts = new GraphParts();
		connections.paths().forEach((path) -> {
			parts.nodes.addAll(path.nodes());
			parts.edges.addAll(path.edges());
		});
		return new Subgraph(parts.nodes, parts.edges, connections.truncated());
	}

	/**
	 * {@return the nodes and edges of a result}
	 * @throws NoGraphException if its rows hold none
	 */
	static Subgraph of(QueryResult result) {
		var parts = new GraphParts();
		parts.collect(result.rows());
		if (parts.nodes.isEmpty() && parts.edges.isEmpty() && !result.rows().isEmpty()) {
			throw new NoGraphException(result.query());
		}
		return new Subgraph(parts.nodes, parts.edges, result.truncated());
	}

	private void collect(Object value) {
		switch (value) {
			case Node node -> this.nodes.add(node);
			case Edge edge -> this.edges.add(edge);
			case Collection<?> values -> values.forEach(this::collect);
			case Map<?, ?> map -> map.values().forEach(this::collect);
			default -> {
			}
		}
	}

}
