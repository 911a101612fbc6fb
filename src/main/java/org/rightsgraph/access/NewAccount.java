package org.rightsgraph.access;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;

import org.rightsgraph.disk.OwnerOnly;

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
	 * Refuses a name that a users file has already, or a file that would be refused at
	 * the start of the service. One that is not there yet is as good as one without
	 * lines.
	 * @param file the file
	 * @param name the name
	 * @throws AccessException if it would be refused
	 * @throws IllegalArgumentException if the name is there already
	 * @throws IOException if that cannot be found out
	 */
	public static void checkRoom(Path file, String name) throws IOException {
		if (Files.exists(file) && !(Files.isRegularFile(file) && Files.size(file) == 0 && !OwnerOnly.isOpen(file))
				&& UsersFile.read(file).stream().anyMatch((account) -> account.caller().name().equals(name))) {
			throw new IllegalArgumentException(
					"The name " + name + " is in " + file + " already. Delete its line there to make another.");
		}
	}

	/**
	 * Adds a line to a users file, which is made for its owner alone where there is none.
	 * @param file the file
	 * @param line the line
	 * @throws IOException if it cannot be written
	 */
	public static void add(Path file, String line) throws IOException {
		try (FileChannel channel = FileChannel.open(file,
				EnumSet.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
				OwnerOnly.file(file))) {
			ByteBuffer bytes = StandardCharsets.UTF_8
				.encode((endsInALine(channel) ? "" : System.lineSeparator()) + line + System.lineSeparator());
			channel.position(channel.size());
			while (bytes.hasRemaining()) {
				channel.write(bytes);
			}
			channel.force(true);
		}
	}

	private static boolean endsInALine(FileChannel channel) throws IOException {
		ByteBuffer last = ByteBuffer.allocate(1);
		return channel.size() == 0 || (channel.read(last, channel.size() - 1) == 1 && last.get(0) == '\n');
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
