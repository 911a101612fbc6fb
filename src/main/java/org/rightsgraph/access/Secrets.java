package org.rightsgraph.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;

import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;

/** Passwords and tokens, and what is kept of them. */
final class Secrets {

	/** Tokens begin with it, so that they are told from others, also where one leaked. */
	static final String TOKEN_PREFIX = "rg_";

	static final String DIGEST_PREFIX = "{sha256}";

	private static final int TOKEN_BYTES = 32;

	private static final String BCRYPT = "bcrypt";

	private static final int BCRYPT_COST = 12;

	private static final String PBKDF2 = "pbkdf2@SpringSecurity_v5_8";

	// Cheaper ones are guessed too fast, dearer ones keep the service from its work.
	private static final Pattern BCRYPT_HASH = Pattern.compile("\\{bcrypt}\\$2[aby]\\$1[0-6]\\$[./0-9A-Za-z]{53}");

	private static final Pattern PBKDF2_HASH = Pattern.compile("\\{" + Pattern.quote(PBKDF2) + "}[0-9a-f]{96}");

	private static final Pattern DIGEST = Pattern.compile("\\{sha256}[0-9a-f]{64}");

	private Secrets() {
	}

	static PasswordEncoder passwords() {
		return new DelegatingPasswordEncoder(BCRYPT, Map.of(BCRYPT, new BCryptPasswordEncoder(BCRYPT_COST), PBKDF2,
				Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8()));
	}

	static boolean isHash(String text) {
		return BCRYPT_HASH.matcher(text).matches() || PBKDF2_HASH.matcher(text).matches();
	}

	static boolean isDigest(String text) {
		return DIGEST.matcher(text).matches();
	}

	static String newToken() {
		byte[] random = new byte[TOKEN_BYTES];
		new SecureRandom().nextBytes(random);
		return TOKEN_PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
	}

	/** Of so long a random text, a plain digest is enough: nobody can try them all. */
	static String digest(String token) {
		try {
			return DIGEST_PREFIX + HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** In the same time wherever they differ. */
	static boolean same(String one, String other) {
		return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
	}

}
