package org.rightsgraph.fact;

import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/**
 * The text of a report, in which passages are found again. Positions are UTF-16 units, as
 * in the W3C's TextPositionSelector.
 */
public final class ReportText {

	private final String text;

	private final String sha256;

	private final PassageSearch search;

	/**
	 * Takes the text as it is, nothing trimmed.
	 * @param utf8 the bytes of the file
	 */
	public ReportText(byte[] utf8) {
		this.text = new String(utf8, StandardCharsets.UTF_8);
		this.sha256 = new Sha256().of(utf8);
		this.search = new PassageSearch(this.text);
	}

	/**
	 * {@return the SHA-256 of the whole file}
	 */
	public String sha256() {
		return this.sha256;
	}

	/**
	 * {@return how many UTF-16 units it has}
	 */
	public int length() {
		return this.text.length();
	}

	/**
	 * {@return where the passage begins now: at its own place, or where a passage of its
	 * length has its digest; nothing if it is adrift} The search has a bound; in a long
	 * text only whole sentences are found again, and those that have moved as far as
	 * others.
	 * @param passage the passage
	 */
	public OptionalInt find(Passage passage) {
		return isInPlace(passage) ? OptionalInt.of(passage.start()) : this.search.find(passage);
	}

	/**
	 * {@return the words of a range}
	 * @throws IndexOutOfBoundsException if it does not lie in the text
	 */
	public String words(int start, int end) {
		return this.text.substring(start, end);
	}

	/**
	 * {@return the first place of a phrase at or after a position, nothing if there is
	 * none}
	 */
	public OptionalInt indexOf(String phrase, int from) {
		int index = this.text.indexOf(phrase, from);
		return (index < 0) ? OptionalInt.empty() : OptionalInt.of(index);
	}

	private boolean isInPlace(Passage passage) {
		return passage.start() >= 0 && passage.start() < passage.end() && passage.end() <= this.text.length()
				&& sha256(words(passage.start(), passage.end())).equals(passage.sha256());
	}

	/**
	 * {@return the digest of a passage's words, in lower-case hexadecimal}
	 * @param words the words
	 */
	public static String sha256(String words) {
		return new Sha256().of(words.getBytes(StandardCharsets.UTF_8));
	}

}
