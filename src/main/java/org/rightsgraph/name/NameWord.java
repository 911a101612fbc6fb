package org.rightsgraph.name;

import java.util.Locale;
import java.util.regex.Pattern;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Transliterator;

/**
 * A word of a name.
 *
 * @param folded the word in its own script without capitals, diacritics and apostrophes
 * @param skeleton what it sounds like, see {@link Skeleton}
 * @param script the script of its first letter, one of ICU's {@link UScript}
 */
public record NameWord(String folded, String skeleton, int script) {

	private static final Transliterator FOLDING = Transliterator
		.getInstance("NFKD; [:M:] Remove; NFC; Lower; Latin-ASCII; [^[:L:][:N:]] Remove");

	private static final Pattern PLAIN = Pattern.compile("[a-z0-9]+");

	static NameWord of(String word) {
		int script = word.codePoints()
			.map(UScript::getScript)
			.filter((code) -> code != UScript.COMMON && code != UScript.INHERITED)
			.findFirst()
			.orElse(UScript.COMMON);
		var small = UCharacter.toLowerCase(Locale.ROOT, word);
		var folded = PLAIN.matcher(small).matches() ? small : FOLDING.transliterate(word);
		return new NameWord(folded, Skeleton.of(small), script);
	}

	/**
	 * {@return this word and the next one as one word}
	 * @param next the next word
	 */
	public NameWord joined(NameWord next) {
		// The word boundary may have kept two letters apart that are one sound.
		return new NameWord(this.folded + next.folded, Skeleton.of(this.folded + next.folded), this.script);
	}

	/**
	 * {@return whether it is written in the script of another word}
	 */
	boolean sharesScript(NameWord other) {
		return this.script == other.script || this.script == UScript.COMMON || other.script == UScript.COMMON;
	}

	/**
	 * {@return whether it is written in Cyrillic}
	 */
	boolean isCyrillic() {
		return this.script == UScript.CYRILLIC;
	}

	/**
	 * {@return whether it may be an initial}
	 */
	public boolean isLetter() {
		return this.folded.codePointCount(0, this.folded.length()) == 1
				&& Character.isLetter(this.folded.codePointAt(0));
	}

	/**
	 * {@return whether it holds a digit; no other number is nearly the same}
	 */
	boolean hasDigit() {
		return this.folded.codePoints().anyMatch(Character::isDigit);
	}

}
