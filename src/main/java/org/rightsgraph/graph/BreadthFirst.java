package org.rightsgraph.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Walks outwards from a node, all of its edges before those of its neighbours, until
 * there are as many edges as wanted.
 */
final class BreadthFirst {

	private final Outwards outwards;

	private final Map<String, Node> nodes = new LinkedHashMap<>();

	private final List<Edge> edges = new ArrayList<>();

	BreadthFirst(Outwards outwards) {
		this.outwards = outwards;
	}

	/** Finds the edges of several nodes at once. */
	@FunctionalInterface
	interface Outwards {

		/**
		 * {@return edges of the nodes in the middle of the walk, each once}
		 * @param frontier the ids of the nodes
		 * @param done the ids of nodes of which all edges are known
		 * @param limit how many to return at most
		 */
		List<Step> edges(Set<String> frontier, Set<String> done, int limit);

	}

	/**
	 * An edge and what it leads to.
	 *
	 * @param edge the edge
	 * @param neighbour the node at its other end
	 */
	record Step(Edge edge, Node neighbour) {
	}

	/**
	 * {@return what is around a node}
	 * @param root the node
	 * @param depth how many edges away from it
	 * @param limit how many edges to return at most
	 */
	Subgraph around(Node root, int depth, int limit) {
		this.nodes.put(id(root), root);
		Set<String> done = new LinkedHashSet<>();
		Set<String> frontier = Set.of(id(root));
		for (int step = 0; step < depth && !frontier.isEmpty(); step++) {
			int left = limit - this.edges.size();
			var found = this.outwards.edges(frontier, done, left + 1);
			var reached = new LinkedHashSet<String>();
			found.stream().limit(left).forEach((edge) -> take(edge, reached));
			if (found.size() > left) {
				// What is farther away would stand for what is left out here.
				return subgraph(true);
			}
			done.addAll(frontier);
			frontier = reached;
		}
		return subgraph(false);
	}

	private void take(Step step, Set<String> reached) {
		this.edges.add(step.edge());
		var id = id(step.neighbour());
		if (this.nodes.putIfAbsent(id, step.neighbour()) == null) {
			reached.add(id);
		}
	}

	private Subgraph subgraph(boolean truncated) {
		return new Subgraph(List.copyOf(this.nodes.values()), this.edges, truncated);
	}

	private static String id(Node node) {
		return Objects.requireNonNull(node.id());
	}

}
