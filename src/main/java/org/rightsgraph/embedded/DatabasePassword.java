package org.rightsgraph.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;

import org.jspecify.annotations.Nullable;

import org.rightsgraph.disk.OwnerOnly;

/** The password of the database's only user: the one given, or one kept in a file. */
final class DatabasePassword {

	static final String FILE = "neo4j-password";

	// Neo4j's own minimum.
	private static final int SHORTEST = 8;

	private static final int GENERATED_BYTES = 24;

	private DatabasePassword() {
	}

	/**
	 * {@return the password that applies}
	 * @param directory where the generated one is kept
	 * @param given the one of the configuration, if it has one
	 * @throws DatabaseUnavailableException if the given one is too short, or the file
	 * cannot be read or written
	 */
	static String of(Path directory, @Nullable String given) {
		if (given == null || given.isEmpty()) {
			return kept(directory.resolve(FILE));
		}
		if (given.length() < SHORTEST) {
			throw new DatabaseUnavailableException(
					"The property rights-graph.embedded.password has %d characters.".formatted(given.length()),
					"Give it at least %d, or leave it out to have one generated.".formatted(SHORTEST));
		}
		return given;
	}

	private static String kept(Path file) {
		try {
			String kept = Files.exists(file) ? Files.readString(file).strip() : "";
			return kept.length() < SHORTEST ? generate(file) : kept;
		}
		catch (IOException ex) {
			throw new DatabaseUnavailableException(
					"The file %s with the database's password cannot be read or written.".formatted(file),
					"Let this user read and write it, or delete it to have a new password generated.", ex);
		}
	}

	private static String generate(Path file) throws IOException {
		byte[] random = new byte[GENERATED_BYTES];
		new SecureRandom().nextBytes(random);
		String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
		// Nobody else can read it at any moment, and a crash leaves no half of it.
		Path unfinished = Files.createTempFile(file.getParent(), FILE, ".new", OwnerOnly.file(file));
		Files.writeString(unfinished, password + "\n");
		Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		return password;
	}

}
