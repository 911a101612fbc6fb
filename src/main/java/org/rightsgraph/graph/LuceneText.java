package org.rightsgraph.graph;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes a query for the full-text index of what somebody typed, so that nothing typed is
 * an operator, a wildcard or an error.
 */
final class LuceneText {

	private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");

	private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private LuceneText() {
	}

	/**
	 * {@return a query that wants every word, and ranks higher where they stand together
	 * in this order; nothing where the text has no word}
	 * @param text what somebody typed
	 */
	static Optional<String> allWords(String text) {
		var words = Arrays.stream(BLANKS.split(text))
			.filter((word) -> word.codePoints().anyMatch(Character::isLetterOrDigit))
			.toList();
		if (words.isEmpty()) {
			return Optional.empty();
		}
		// Between quotation marks only these two characters mean something to Lucene's
		// parser; what the index makes of
		// the rest is what it made of it in the names.
		var wanted = words.stream().map((word) -> "+" + quoted(word)).collect(Collectors.joining(" "));
		return Optional.of((words.size() > 1) ? wanted + " " + quoted(String.join(" ", words)) + "^2" : wanted);
	}

	/**
	 * {@return the name that shares most words with a text}
	 * @param text what somebody typed
	 * @param name the name that is taken where no other is better
	 * @param names the other names
	 */
	static String best(String text, String name, Collection<String> names) {
		var wanted = words(text);
		var best = name;
		var most = likeness(wanted, name);
		for (var other : names) {
			var likeness = likeness(wanted, other);
			if (likeness > most) {
				best = other;
				most = likeness;
			}
		}
		return best;
	}

	private static double likeness(Set<String> wanted, String name) {
		var words = words(name);
		var shared = words.stream().filter(wanted::contains).count();
		return (words.isEmpty() && wanted.isEmpty()) ? 0 : 2.0 * shared / (words.size() + wanted.size());
	}

	private static Set<String> words(String text) {
		var folded = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
			.replaceAll("")
			.toLowerCase(Locale.ROOT);
		return Set.copyOf(
				Arrays.stream(NO_LETTERS.split(folded)).filter((word) -> !word.isEmpty()).collect(Collectors.toSet()));
	}

	private static String quoted(String word) {
		return '"' + word.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
	}

}
