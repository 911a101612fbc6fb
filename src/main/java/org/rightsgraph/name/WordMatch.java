package org.rightsgraph.name;

import java.util.Optional;

/**
 * Says whether a typed word can be a word of a name.
 */
final class WordMatch {

	/** A shorter word with one letter changed is another word. */
	private static final int NEAR_FROM = 4;

	private WordMatch() {
	}

	/**
	 * {@return why the word can be the other one; nothing where it cannot}
	 * @param typed what somebody typed
	 * @param held a word of a name
	 * @param last whether it was typed last, and may not be complete
	 * @param transliterate whether words of another script are compared
	 */
	static Optional<Why> of(NameWord typed, NameWord held, boolean last, boolean transliterate) {
		if (typed.folded().equals(held.folded())) {
			return Optional.of(Why.EXACT);
		}
		boolean shared = typed.sharesScript(held);
		if (!shared && !transliterate) {
			return Optional.empty();
		}
		// A skeleton of one letter says too little.
		boolean sounds = typed.skeleton().length() > 1 && !typed.isLetter() && !held.isLetter();
		if (sounds && Skeleton.same(typed.skeleton(), held.skeleton())) {
			return Optional.of(shared ? Why.SPELLING : Why.TRANSLITERATION);
		}
		if (last && (held.folded().startsWith(typed.folded())
				|| sounds && Skeleton.begins(held.skeleton(), typed.skeleton()))) {
			return Optional.of(Why.PREFIX);
		}
		if (typed.isLetter() && begins(held, typed) || held.isLetter() && begins(typed, held)) {
			return Optional.of(Why.INITIALS);
		}
		return near(typed, held, shared) ? Optional.of(Why.NEAR) : Optional.empty();
	}

	private static boolean begins(NameWord word, NameWord letter) {
		return Character.isLetter(word.folded().codePointAt(0)) && (word.folded().startsWith(letter.folded())
				|| !letter.skeleton().isEmpty() && Skeleton.begins(word.skeleton(), letter.skeleton()));
	}

	private static boolean near(NameWord typed, NameWord held, boolean shared) {
		if (typed.hasDigit() || held.hasDigit()) {
			return false;
		}
		return shared && OneOff.is(typed.folded(), held.folded(), NEAR_FROM)
				|| OneOff.is(typed.skeleton(), held.skeleton(), NEAR_FROM);
	}

}
