package org.rightsgraph.graph;

import java.util.Locale;

/**
 * What it is that reports disagree on.
 */
public enum ContradictionKind {

	/** How many. */
	FIGURE,

	/** When. */
	DATE,

	/** Which punishment. */
	SENTENCE,

	/** Whether at all: somebody denies it. */
	DENIAL;

	/**
	 * {@return the word for this kind in requests and answers}
	 */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * {@return the kind of that word}
	 * @param word the word, in whatever case
	 * @throws IllegalArgumentException if there is none
	 */
	public static ContradictionKind ofWord(String word) {
		return valueOf(word.toUpperCase(Locale.ROOT));
	}

}
