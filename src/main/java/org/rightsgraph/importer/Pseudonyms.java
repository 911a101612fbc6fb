package org.rightsgraph.importer;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Names for what must not be called by its own: always the same for the same thing, and
 * without the key nobody can find out which, not even by trying.
 */
public final class Pseudonyms {

	private static final String ALGORITHM = "HmacSHA256";

	/** Of 64 bits: two of a billion things rarely have the same. */
	private static final int DIGITS = 16;

	private static final int DIGITS_SHOWN = 8;

	private final SecretKeySpec key;

	/**
	 * Makes names with a key.
	 * @param key the key, which nobody else may know
	 */
	public Pseudonyms(byte[] key) {
		this.key = new SecretKeySpec(key, ALGORITHM);
	}

	/**
	 * {@return an id}
	 */
	String id(String word, String id) {
		return word + "-" + digits(word, id).substring(0, DIGITS);
	}

	/**
	 * {@return the end of a name}
	 */
	String shown(String word, String id) {
		return digits(word, id).substring(0, DIGITS_SHOWN);
	}

	/**
	 * {@return what looks like a SHA-256}
	 */
	String digits(String word, String id) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(this.key);
			return HexFormat.of().formatHex(mac.doFinal((word + "\n" + id).getBytes(StandardCharsets.UTF_8)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
