package org.rightsgraph.export;

import java.io.IOException;

import org.rightsgraph.graph.StatedClaim;

/**
 * Writes a graph in one format: begin, all nodes, all edges, where it takes claims all
 * claims, end. What it writes is not whole, and does not look as if it were, before the
 * end. It leaves the stream open that it was made for.
 */
interface FormatWriter {

	void begin(Head head) throws IOException;

	void node(ExportNode node) throws IOException;

	void edge(ExportEdge edge) throws IOException;

	default boolean takesClaims() {
		return false;
	}

	default void claim(StatedClaim claim) throws IOException {
	}

	void end() throws IOException;

}
