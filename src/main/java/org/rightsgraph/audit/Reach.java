package org.rightsgraph.audit;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What of a trail was gone through: how much it is, and its digest. */
final class Reach {

	private final MessageDigest digest;

	private long lines;

	private long size;

	/** Where the last line begins. */
	private long lastLine;

	/** Behind the last line feed there is more. */
	private boolean open;

	Reach() {
		try {
			this.digest = MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Goes on to the end of a line, or of the bytes if that is nearer.
	 * @return how many bytes were taken
	 */
	int add(byte[] bytes, int from, int to) {
		int end = from;
		while (end < to && bytes[end] != '\n') {
			end++;
		}
		boolean ended = end < to;
		int count = (ended ? end + 1 : end) - from;
		if (!this.open && count > 0) {
			this.lastLine = this.size;
		}
		this.digest.update(bytes, from, count);
		this.size += count;
		if (ended) {
			this.lines++;
			this.open = false;
		}
		else if (count > 0) {
			this.open = true;
		}
		return count;
	}

	boolean isOpen() {
		return this.open;
	}

	long lastLine() {
		return this.lastLine;
	}

	long lines() {
		return this.lines;
	}

	long size() {
		return this.size;
	}

	Head head() {
		try {
			MessageDigest copy = (MessageDigest) this.digest.clone();
			return new Head(this.lines, HexFormat.of().formatHex(copy.digest()));
		}
		catch (CloneNotSupportedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
