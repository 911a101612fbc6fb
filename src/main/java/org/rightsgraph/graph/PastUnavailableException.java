package org.rightsgraph.graph;

/** The graph of a past day cannot be had at the moment, because others are being made. */
public final class PastUnavailableException extends RuntimeException {

	/**
	 * Makes it.
	 * @param message why, for the one who asked
	 */
	public PastUnavailableException(String message) {
		super(message);
	}

}
