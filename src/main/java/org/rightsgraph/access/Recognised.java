package org.rightsgraph.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.function.Supplier;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

/**
 * Remembers for a while who has given the right password: it is sent with every request,
 * and to look at one takes long on purpose. Kept is a keyed digest of name, password and
 * address, not the password; the key dies with the process.
 */
final class Recognised {

	private static final String ALGORITHM = "HmacSHA256";

	private final SecretKeySpec key;

	private final Cache<String, Caller> callers;

	Recognised(Duration time) {
		byte[] random = new byte[32];
		new SecureRandom().nextBytes(random);
		this.key = new SecretKeySpec(random, ALGORITHM);
		this.callers = Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(time).build();
	}

	/**
	 * {@return who has given this password lately, or who it turns out to be; nobody is
	 * remembered whom it does not turn out to be} The same asked by many at once is
	 * looked at once.
	 */
	@Nullable Caller caller(String name, String password, String address, Supplier<@Nullable Caller> look) {
		return this.callers.get(digest(name, password, address), (_) -> look.get());
	}

	private String digest(String... parts) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(this.key);
			for (String part : parts) {
				byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
				mac.update(Integer.toString(bytes.length).getBytes(StandardCharsets.US_ASCII));
				mac.update((byte) ':');
				mac.update(bytes);
			}
			return HexFormat.of().formatHex(mac.doFinal());
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
