package org.rightsgraph.graph;

import java.util.Locale;

/**
 * By what violations can be counted.
 */
public enum Grouping {

	/** The kind of violation. */
	TYPE,
	/** The rights it touches. */
	RIGHT,
	/** The laws under which it was done. */
	LAW,
	/** Who suffered it. */
	VICTIM,
	/** Who is responsible. */
	RESPONSIBLE,
	/** Where it happened. */
	PLACE,
	/** The years in which it can have happened. */
	YEAR;

	/**
	 * {@return the word for it in requests and answers}
	 */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
