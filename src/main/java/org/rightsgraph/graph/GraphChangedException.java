package org.rightsgraph.graph;

/**
 * The graph changed while it was read as a whole, so what was read is of no one state.
 */
public final class GraphChangedException extends RuntimeException {

	/**
	 * Says so.
	 * @param message what to do
	 */
	public GraphChangedException(String message) {
		super(message);
	}

}
