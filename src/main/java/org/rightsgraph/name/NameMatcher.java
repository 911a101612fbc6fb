package org.rightsgraph.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Compares names with what somebody typed. {@code docs/search.md} says what fits and how
 * it is ranked.
 */
public final class NameMatcher {

	/**
	 * One word of more than this many letters may be one letter off, two of twice as
	 * many.
	 */
	private static final int LETTERS_PER_ERROR = 8;

	private static final int FEWEST_FOR_PART = 2;

	private static final Set<Why> CERTAIN = Set.of(Why.EXACT, Why.SPELLING, Why.TRANSLITERATION);

	// What lies between a name that was typed as a whole and one of which words were
	// typed.
	private static final double PARTIAL = 0.45;

	private final List<NameWord> typed;

	private final boolean transliterate;

	/**
	 * Prepares the comparison.
	 * @param typed the words that were typed
	 * @param transliterate whether they are compared with names in other scripts
	 */
	public NameMatcher(List<NameWord> typed, boolean transliterate) {
		this.typed = List.copyOf(typed);
		this.transliterate = transliterate;
	}

	/**
	 * {@return how well a name fits of which every typed word is a word; nothing where it
	 * does not}
	 * @param name the name
	 */
	public Optional<NameMatch> match(String name) {
		var held = NameWords.of(name);
		if (this.typed.isEmpty() || held.isEmpty()) {
			return Optional.empty();
		}
		var match = match(this.typed, held);
		if (match.isPresent() && match.get().why().compareTo(Why.INITIALS) < 0) {
			return match;
		}
		// The U.S. of an acronym are no initials of what begins so.
		var joined = matchJoined(held);
		return (joined.isPresent() && joined.get().score() > match.map(NameMatch::score).orElse(0.0)) ? joined : match;
	}

	/**
	 * {@return how well a name fits that was typed as a whole together with one more
	 * word, as a patronymic; nothing where it does not}
	 * @param name the name
	 */
	public Optional<NameMatch> matchWithoutOne(String name) {
		var held = NameWords.of(name);
		if (held.size() < FEWEST_FOR_PART || this.typed.size() != held.size() + 1) {
			return Optional.empty();
		}
		var alignment = new Alignment(this.typed, held, this.transliterate);
		return (alignment.isWhole() && CERTAIN.containsAll(alignment.reasons()))
				? Optional.of(new NameMatch(Why.PART, score(Why.PART))) : Optional.empty();
	}

	private Optional<NameMatch> match(List<NameWord> words, List<NameWord> held) {
		var alignment = new Alignment(words, held, this.transliterate);
		var reasons = alignment.reasons();
		var unmatched = alignment.unmatched();
		if (!unmatched.isEmpty()) {
			// Of several initials one may be of a name that no report gives.
			if (!unmatched.stream().allMatch(NameWord::isLetter) || !reasons.contains(Why.INITIALS)) {
				return Optional.empty();
			}
		}
		if (Collections.frequency(reasons, Why.NEAR) > allowedErrors(words)
				|| words.size() > 1 && reasons.stream().allMatch(Why.INITIALS::equals)) {
			return Optional.empty();
		}
		return Optional.of(match(alignment, Collections.max(reasons)));
	}

	/** What one writes as one word, with a hyphen or apart another writes otherwise. */
	private Optional<NameMatch> matchJoined(List<NameWord> held) {
		for (int at = 0; at + 1 < this.typed.size(); at++) {
			var match = match(joined(this.typed, at), held).filter(NameMatcher::isNoError);
			if (match.isPresent()) {
				return match.map(NameMatcher::atMostSpelling);
			}
		}
		for (int at = 0; at + 1 < held.size(); at++) {
			var match = match(this.typed, joined(held, at)).filter(NameMatcher::isNoError);
			if (match.isPresent()) {
				return match.map(NameMatcher::atMostSpelling);
			}
		}
		return Optional.empty();
	}

	// "A. Tokaev" is not Tokaev with a letter too many.
	private static boolean isNoError(NameMatch match) {
		return match.why().compareTo(Why.INITIALS) < 0;
	}

	private static NameMatch atMostSpelling(NameMatch match) {
		return (match.why().compareTo(Why.SPELLING) >= 0) ? match
				: new NameMatch(Why.SPELLING, match.score() - score(match.why()) + score(Why.SPELLING));
	}

	private static List<NameWord> joined(List<NameWord> words, int at) {
		var joined = new ArrayList<>(words);
		joined.set(at, words.get(at).joined(joined.remove(at + 1)));
		return joined;
	}

	private static int allowedErrors(List<NameWord> words) {
		return Math.max(1, words.stream().mapToInt((word) -> word.folded().length()).sum() / LETTERS_PER_ERROR);
	}

	private static NameMatch match(Alignment alignment, Why worst) {
		boolean whole = alignment.isWhole();
		var why = (worst == Why.EXACT && !(whole && alignment.isOrdered())) ? Why.WORDS : worst;
		if (why == Why.EXACT) {
			return new NameMatch(why, score(why));
		}
		// Less than lies between two reasons.
		double fine = 0.005 * (alignment.isOrdered() ? 1 : 0) + 0.02 * alignment.share();
		return new NameMatch(why, score(why) + fine - (whole ? 0 : PARTIAL));
	}

	private static double score(Why why) {
		return switch (why) {
			case EXACT -> 1;
			case WORDS -> 0.95;
			case SPELLING -> 0.92;
			case TRANSLITERATION -> 0.89;
			case PREFIX -> 0.85;
			case INITIALS -> 0.8;
			case NEAR -> 0.75;
			case PART -> 0.2;
		};
	}

}
