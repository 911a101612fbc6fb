package org.rightsgraph.dataset;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

import org.rightsgraph.fact.NearWords;

/** What somebody may have meant who wrote something that does not exist. */
final class Suggestion {

	private Suggestion() {
	}

	/**
	 * {@return how alike two words are, from 0 to 1}
	 */
	static double likeness(String left, String right) {
		return NearWords.likeness(left, right);
	}

	/**
	 * {@return whether two words are alike enough to suggest one for the other}
	 */
	static boolean isSimilar(String left, String right) {
		return NearWords.areNear(left, right);
	}

	/**
	 * {@return a sentence that names the nearest of the known words, or all of them where
	 * none is near}
	 */
	static String among(String word, Collection<String> known) {
		Optional<String> nearest = NearWords.of(word, known, 1).stream().findFirst();
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
