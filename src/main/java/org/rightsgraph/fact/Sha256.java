package org.rightsgraph.fact;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Digests bytes, one piece after the other.
 */
final class Sha256 {

	private final MessageDigest digest;

	Sha256() {
		try {
			this.digest = MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

	/**
	 * {@return the digest in lower-case hexadecimal}
	 */
	String of(byte[] bytes) {
		return HexFormat.of().formatHex(this.digest.digest(bytes));
	}

}
