package org.rightsgraph.dataset;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

import org.rightsgraph.fact.NearWords;

/** What somebody may have meant who wrote something that does not exist. */
final class Suggestion {

	private static final double NEARLY_THE_SAME = 0.9;

	/** As many terms as a message can list. */
	private static final int SHORT = 40;

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
	 * {@return what may stand for a word that is no term: the nearest one where it is
	 * nearly the same, for a word that only looks alike leads astray, the terms of a
	 * short vocabulary, and where they stand}
	 */
	static String ofTerm(String word, Collection<String> terms, Collection<String> files) {
		String nearest = NearWords.of(word, terms, 1)
			.stream()
			.filter((term) -> likeness(word, term) >= NEARLY_THE_SAME)
			.map((term) -> didYouMean(term) + " ")
			.collect(Collectors.joining());
		String all = (terms.size() <= SHORT)
				? "It can be " + terms.stream().sorted().collect(Collectors.joining(", ")) + ". " : "";
		return nearest + all + "The terms stand in " + String.join(", ", files);
	}

	/**
	 * {@return the question}
	 */
	static String didYouMean(String word) {
		return "Did you mean “" + word + "”?";
	}

}
