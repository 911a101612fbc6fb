package org.rightsgraph.access;

import java.nio.charset.StandardCharsets;

/** Makes lines of the users file. */
public final class NewAccount {

	private static final int SHORTEST = 12;

	// What bcrypt looks at.
	private static final int MOST_BYTES = 72;

	private NewAccount() {
	}

	/**
	 * A new token.
	 *
	 * @param token what its holder keeps, and nobody else
	 * @param line for the users file
	 */
	public record Token(String token, String line) {

		/** Without the token. */
		@Override
		public String toString() {
			return "Token[]";
		}

	}

	/**
	 * Refuses a name or roles that may not stand in the file.
	 * @param name the name
	 * @param roles the roles between commas
	 * @throws IllegalArgumentException if they may not
	 */
	public static void check(String name, String roles) {
		UsersFile.problemOfName(name).or(() -> UsersFile.problemOfRoles(roles)).ifPresent((problem) -> {
			throw new IllegalArgumentException(Character.toUpperCase(problem.charAt(0)) + problem.substring(1) + ".");
		});
	}

	/**
	 * {@return the line of a user}
	 * @param name the name
	 * @param roles the roles between commas
	 * @param password the password
	 * @throws IllegalArgumentException if one of them will not do
	 */
	public static String user(String name, String roles, String password) {
		check(name, roles);
		if (password.codePointCount(0, password.length()) < SHORTEST) {
			throw new IllegalArgumentException("A password has at least " + SHORTEST + " characters.");
		}
		if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
			throw new IllegalArgumentException("A password has at most " + MOST_BYTES + " bytes.");
		}
		return "%s %s %s".formatted(name, roles, Secrets.passwords().encode(password));
	}

	/**
	 * {@return a token and its line}
	 * @param name what it is called
	 * @param roles the roles between commas
	 * @throws IllegalArgumentException if one of them will not do
	 */
	public static Token token(String name, String roles) {
		check(name, roles);
		String token = Secrets.newToken();
		return new Token(token, "%s %s %s".formatted(name, roles, Secrets.digest(token)));
	}

}
