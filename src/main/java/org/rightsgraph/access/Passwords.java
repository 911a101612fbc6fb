package org.rightsgraph.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Looks at passwords. A name that is unknown costs what a wrong password costs: what is
 * kept of some user's password is looked at all the same.
 */
final class Passwords {

	private final Map<String, Account.User> users = new LinkedHashMap<>();

	private final List<String> hashes;

	private final PasswordEncoder encoder;

	Passwords(List<Account.User> users, PasswordEncoder encoder) {
		users.forEach((user) -> this.users.put(user.caller().name(), user));
		this.hashes = users.stream().map(Account.User::hash).toList();
		this.encoder = encoder;
	}

	/**
	 * {@return who it is, nothing if name or password are wrong}
	 */
	@Nullable Caller caller(String name, String password) {
		Account.User user = this.users.get(name);
		if (this.hashes.isEmpty()) {
			return null;
		}
		// Where users have hashes of different cost, strangers have one of these, too.
		String hash = (user != null) ? user.hash()
				: this.hashes.get(Math.floorMod(name.hashCode(), this.hashes.size()));
		boolean right = this.encoder.matches(password, hash);
		return (right && user != null) ? user.caller() : null;
	}

}
