package org.rightsgraph.graph;

import java.util.List;

/**
 * Is shown a graph: first the reports, then every node once, then every edge once, both
 * ends of which were among the nodes, then the claims.
 */
public interface GraphVisitor {

	/**
	 * Sees the reports, all of them, before anything else.
	 * @param reports the reports, by id
	 */
	void reports(List<CitedReport> reports);

	/**
	 * Sees a node. All have an id.
	 * @param node the node
	 * @param support what its claims say for it
	 */
	void node(Node node, Support support);

	/**
	 * Sees an edge. All have an id and two ends.
	 * @param edge the edge
	 * @param ends what it leads from and to
	 * @param support what its claims say for it
	 */
	void edge(Edge edge, Ends ends, Support support);

	/**
	 * {@return whether claims are of any use}
	 */
	boolean looksAtClaims();

	/**
	 * Sees a claim.
	 * @param claim the claim
	 */
	void claim(StatedClaim claim);

	/**
	 * What an edge connects.
	 *
	 * @param from the id of the node it leads from
	 * @param fromType what that is, for instance {@code Person}
	 * @param to the id of the node it leads to
	 * @param toType what that is
	 */
	record Ends(String from, String fromType, String to, String toType) {
	}

}
