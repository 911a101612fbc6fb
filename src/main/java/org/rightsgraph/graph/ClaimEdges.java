package org.rightsgraph.graph;

import java.util.Collection;
import java.util.List;

/**
 * Edges that rest on claims.
 *
 * @param edges the edges
 * @param truncated whether there are more
 */
record ClaimEdges(List<Edge> edges, boolean truncated) {

	static ClaimEdges of(int limit, Collection<Edge> found) {
		return new ClaimEdges(found.stream().limit(limit).toList(), found.size() > limit);
	}

	List<Edge> of(String claim) {
		return this.edges.stream().filter((edge) -> edge.claims().contains(claim)).toList();
	}

}
