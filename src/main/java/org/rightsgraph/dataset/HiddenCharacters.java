package org.rightsgraph.dataset;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Characters that are no part of any word and do something to what is shown around them:
 * they move the cursor of a terminal, turn the direction of what follows, or are none at
 * all.
 */
final class HiddenCharacters {

	private static final Pattern IN_CELL = Pattern
		.compile("[[\\p{Cc}&&[^\\n\\r\\t]]\\u202A-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF]");

	private static final Pattern IN_MESSAGE = Pattern
		.compile("[\\p{Cc}\\p{Cs}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF]");

	private HiddenCharacters() {
	}

	/**
	 * {@return the first that a cell must not hold}
	 */
	static OptionalInt first(String cell) {
		Matcher found = IN_CELL.matcher(cell);
		return found.find() ? OptionalInt.of(found.group().codePointAt(0)) : OptionalInt.empty();
	}

	/**
	 * {@return the words with a sign in place of each}
	 */
	static String replace(String words) {
		return IN_MESSAGE.matcher(words).replaceAll("\uFFFD");
	}

}
