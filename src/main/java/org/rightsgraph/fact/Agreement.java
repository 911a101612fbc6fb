package org.rightsgraph.fact;

/**
 * How two figures on one matter stand to each other.
 */
public enum Agreement {

	/** Both can be true: their intervals overlap. */
	AGREE,

	/**
	 * Both can be true of their own day: a count that can only grow, and the lower may be
	 * the earlier.
	 */
	GREW,

	/** They are of different times, so that nothing follows. */
	APART,

	/** They cannot both be true. */
	CONTRADICT

}
