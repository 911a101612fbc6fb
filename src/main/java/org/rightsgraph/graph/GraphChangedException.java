package org.rightsgraph.graph;

/**
 * The graph changed while it was read as a whole, so what was read is of no one state.
 */
public final class GraphChangedException extends RuntimeException {

	GraphChangedException(String message) {
		super(message);
	}

}
