package org.rightsgraph.query;

import java.util.Collection;
import java.util.List;

import org.rightsgraph.fact.NearWords;

/**
 * Finds what somebody may have meant.
 */
public final class NearNames {

	private static final int MOST = 3;

	private NearNames() {
	}

	/**
	 * {@return at most three of the known names that are much like the given one, the
	 * nearest first}
	 * @param given the name that is not known
	 * @param known the known names
	 */
	public static List<String> of(String given, Collection<String> known) {
		return NearWords.of(given, known, MOST);
	}

	/**
	 * {@return the question " Did you mean …?", or an empty text where nothing is near}
	 * @param given the name that is not known
	 * @param known the known names
	 */
	public static String hint(String given, Collection<String> known) {
		return question(of(given, known));
	}

	/**
	 * {@return the question " Did you mean …?", or an empty text where nothing is near}
	 * @param near what somebody may have meant
	 */
	public static String question(List<String> near) {
		return near.isEmpty() ? "" : " Did you mean " + String.join(" or ", near) + "?";
	}

}
