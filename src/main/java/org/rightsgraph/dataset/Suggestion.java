package org.rightsgraph.dataset;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** What somebody may have meant who wrote something that does not exist. */
final class Suggestion {

	private static final double SIMILAR = 0.8;

	private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

	private Suggestion() {
	}

	/**
	 * {@return how alike two words are, from 0 to 1}
	 */
	static double likeness(String left, String right) {
		return SIMILARITY.apply(left, right);
	}

	/**
	 * {@return whether two words are alike enough to suggest one for the other}
	 */
	static boolean isSimilar(String left, String right) {
		return likeness(left, right) >= SIMILAR;
	}

	/**
	 * {@return a sentence that names the nearest of the known words, or all of them where
	 * none is near}
	 */
	static String among(String word, Collection<String> known) {
		Optional<String> nearest = known.stream()
			.filter((candidate) -> isSimilar(word, candidate))
			.max(Comparator.comparingDouble((candidate) -> likeness(word, candidate)));
		return nearest.map(Suggestion::didYouMean)
			.orElseGet(() -> "It can be " + known.stream().sorted().collect(Collectors.joining(", ")));
	}

	/**
	 * {@return the question}
	 */
	static String didYouMean(String word) {
		return "Did you mean “" + word + "”?";
	}

}
