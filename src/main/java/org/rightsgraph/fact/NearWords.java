package org.rightsgraph.fact;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * Finds what somebody may have meant who wrote something that does not exist.
 */
public final class NearWords {

	private static final double SIMILAR = 0.8;

	private static final double CLOSE = 0.05;

	private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

	private static final int SHORTEST_PART = 3;

	private NearWords() {
	}

	/**
	 * {@return how alike two words are, from 0 to 1, whatever their case}
	 * @param left a word
	 * @param right another one
	 */
	public static double likeness(String left, String right) {
		return SIMILARITY.apply(left.toLowerCase(Locale.ROOT), right.toLowerCase(Locale.ROOT));
	}

	/**
	 * {@return whether two words are alike enough to suggest one for the other}
	 * @param left a word
	 * @param right another one
	 */
	public static boolean areNear(String left, String right) {
		return likeness(left, right) >= SIMILAR;
	}

	/**
	 * {@return the known words that are near to the given one or hold it, the nearest
	 * first}
	 * @param given the word that is not known
	 * @param known the known words
	 * @param limit how many to return at most
	 */
	public static List<String> of(String given, Collection<String> known, int limit) {
		record Candidate(String word, double likeness) {
		}
		// Beside one that is nearly the same, those that begin alike only confuse.
		var best = known.stream().mapToDouble((word) -> likeness(given, word)).max().orElse(0);
		var least = Math.max(SIMILAR, best - CLOSE);
		return known.stream()
			.filter((word) -> likeness(given, word) >= least || holds(word, given))
			.map((word) -> new Candidate(word, likeness(given, word)))
			.sorted(Comparator.comparingDouble(Candidate::likeness).reversed().thenComparing(Candidate::word))
			.limit(limit)
			.map(Candidate::word)
			.toList();
	}

	private static boolean holds(String word, String part) {
		return part.length() >= SHORTEST_PART && word.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
	}

}
