package org.rightsgraph.access;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Looks at tokens of the users file. */
final class Tokens {

	private final List<Account.Token> tokens;

	Tokens(List<Account.Token> tokens) {
		this.tokens = tokens;
	}

	static boolean isOne(String token) {
		return token.startsWith(Secrets.TOKEN_PREFIX);
	}

	/**
	 * {@return whose it is, nothing if nobody's} All are looked at, wherever it is found.
	 */
	@Nullable Caller caller(String token) {
		String digest = Secrets.digest(token);
		Caller found = null;
		for (Account.Token known : this.tokens) {
			if (Secrets.same(known.digest(), digest)) {
				found = known.caller();
			}
		}
		return found;
	}

}
