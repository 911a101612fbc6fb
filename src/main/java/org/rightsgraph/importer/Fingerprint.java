package org.rightsgraph.importer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of an element's content, written in lower-case hexadecimal. */
final class Fingerprint {

	private final MessageDigest sha256;

	Fingerprint() {
		try {
			this.sha256 = MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

	/**
	 * {@return the fingerprint}
	 * @param line the element, as {@link ElementJson} writes it
	 */
	String of(String line) {
		return HexFormat.of().formatHex(this.sha256.digest(line.getBytes(StandardCharsets.UTF_8)));
	}

}
