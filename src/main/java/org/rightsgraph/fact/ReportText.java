package org.rightsgraph.fact;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.OptionalInt;

/**
 * The text of a report, in which passages are found again. Positions are UTF-16 units, as
 * in the W3C's TextPositionSelector.
 */
public final class ReportText {

	/**
	 * Beyond this many units a passage that has moved far is not searched for: each place
	 * costs a digest.
	 */
	private static final int SEARCHED = 500_000;

	private final String text;

	private final String sha256;

	/**
	 * By how much the passage found last had moved: its neighbours have mostly moved as
	 * far.
	 */
	private int lastShift;

	/**
	 * Takes the text as it is, nothing trimmed.
	 * @param utf8 the bytes of the file
	 */
	public ReportText(byte[] utf8) {
		this.text = new String(utf8, StandardCharsets.UTF_8);
		this.sha256 = sha256(utf8);
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
	 * length has its digest; nothing if it is adrift}
	 */
	public OptionalInt find(Passage passage) {
		int length = passage.end() - passage.start();
		if (isAt(passage.start(), length, passage.sha256())) {
			return OptionalInt.of(passage.start());
		}
		if (isAt(passage.start() + this.lastShift, length, passage.sha256())) {
			return OptionalInt.of(passage.start() + this.lastShift);
		}
		if (this.text.length() <= SEARCHED) {
			for (int start = 0; start + length <= this.text.length(); start++) {
				if (isAt(start, length, passage.sha256())) {
					this.lastShift = start - passage.start();
					return OptionalInt.of(start);
				}
			}
		}
		return OptionalInt.empty();
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

	private boolean isAt(int start, int length, String expected) {
		return start >= 0 && length > 0 && start <= this.text.length() - length
				&& sha256(this.text.substring(start, start + length)).equals(expected);
	}

	/**
	 * {@return the digest of a passage's words, in lower-case hexadecimal}
	 */
	public static String sha256(String words) {
		return sha256(words.getBytes(StandardCharsets.UTF_8));
	}

	private static String sha256(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}
