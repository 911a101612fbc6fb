package org.rightsgraph.graph;

import org.rightsgraph.fact.ReportText;

/**
 * What stands around a passage: whole words, and no more than is needed to understand it,
 * for the text belongs to its publisher.
 */
final class Surroundings {

	private Surroundings() {
	}

	/**
	 * {@return what stands before a position}
	 * @param text the report's text
	 * @param end the position
	 */
	static String before(ReportText text, int end) {
		int start = Math.max(0, end - ClaimContext.LONGEST);
		var words = text.words(start, end);
		return (start == 0) ? words : words.substring(firstGap(words));
	}

	/**
	 * {@return what stands after a position}
	 * @param text the report's text
	 * @param start the position
	 */
	static String after(ReportText text, int start) {
		int end = Math.min(text.length(), start + ClaimContext.LONGEST);
		var words = text.words(start, end);
		return (end == text.length()) ? words : words.substring(0, lastGap(words));
	}

	// What is cut in the middle of a word is left out with it.
	private static int firstGap(String words) {
		int position = 0;
		while (position < words.length() && !Character.isWhitespace(words.charAt(position))) {
			position++;
		}
		return position;
	}

	private static int lastGap(String words) {
		int position = words.length();
		while (position > 0 && !Character.isWhitespace(words.charAt(position - 1))) {
			position--;
		}
		return position;
	}

}
