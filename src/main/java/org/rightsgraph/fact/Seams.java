package org.rightsgraph.fact;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells a heading that is glued to its first sentence from a name such as “UlysMedia”,
 * which has a capital inside too.
 */
final class Seams {

	private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}]+");

	/** A sentence goes on behind these, or has ended; a heading has none of them. */
	private static final Pattern PUNCTUATED = Pattern.compile("[.;!?]");

	/** Small words that titles do not capitalise. */
	private static final Set<String> SMALL = Set.of("about", "after", "against", "among", "before", "between", "during",
			"from", "into", "over", "since", "their", "through", "toward", "towards", "under", "upon", "versus", "with",
			"within", "without");

	/** With these, sentences begin rather than headings. */
	private static final Set<String> OPENING = Set.of("After", "At", "Before", "But", "During", "He", "I", "In", "It",
			"On", "She", "Since", "The", "There", "They", "This", "We", "When", "While");

	private static final int SMALL_LETTERS = 3;

	private static final int MOST_WORDS = 8;

	private Seams() {
	}

	/**
	 * {@return whether a place where a capital follows without white space lies between
	 * two blocks, and not inside a word}
	 * @param text the text
	 * @param start where the block before it begins
	 * @param seam the place
	 */
	static boolean isBetween(String text, int start, int seam) {
		String before = text.substring(start, seam);
		if (Sentences.isEnded(before)) {
			return true;
		}
		return before.length() <= Sentences.LONGEST_HEADING
				&& (isTitle(before) && !isPartOfName(text, seam) || isListed(text, start, seam));
	}

	/**
	 * Pages have menus, whose entries are glued to each other; in a sentence there are
	 * seldom three names with capitals inside without any comma.
	 */
	private static boolean isListed(String text, int start, int seam) {
		String before = text.substring(start, seam);
		if (before.contains(",") || PUNCTUATED.matcher(before).find()
				|| WHITE_SPACE.splitAsStream(before).count() > MOST_WORDS) {
			return false;
		}
		boolean glued = start > 0 && Character.isLetterOrDigit(text.charAt(start - 1));
		return entriesFrom(text, seam) >= (glued ? 1 : 2);
	}

	private static int entriesFrom(String text, int seam) {
		int entries = 0;
		for (int i = seam + 1; i < text.length() && ".,;:!?\n\r".indexOf(text.charAt(i)) < 0 && entries < 2; i++) {
			if (Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1))) {
				entries++;
			}
		}
		return entries;
	}

	private static boolean isTitle(String words) {
		List<String> all = WHITE_SPACE.splitAsStream(words).filter((word) -> !word.isEmpty()).toList();
		if (all.isEmpty() || PUNCTUATED.matcher(words).find()) {
			return false;
		}
		String first = all.getFirst();
		String last = all.getLast();
		// McDonald, MacLean.
		return last.length() >= SMALL_LETTERS && !last.equals("Mac") && !Character.isLowerCase(first.charAt(0))
				&& !OPENING.contains(first.replaceFirst(",$", "")) && all.stream().allMatch(Seams::isOfATitle);
	}

	private static boolean isOfATitle(String word) {
		return !Character.isLowerCase(word.charAt(0)) || word.length() <= SMALL_LETTERS || SMALL.contains(word);
	}

	/** A heading stands before the same word seldom twice; a name comes again. */
	private static boolean isPartOfName(String text, int seam) {
		int from = seam;
		while (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))) {
			from--;
		}
		int to = seam;
		while (to < text.length() && Character.isLetterOrDigit(text.charAt(to))) {
			to++;
		}
		if (OPENING.contains(text.substring(seam, to))) {
			return false;
		}
		String word = text.substring(from, to);
		return text.indexOf(word) != text.lastIndexOf(word);
	}

}
