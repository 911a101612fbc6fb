package org.rightsgraph.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.rightsgraph.disk.OwnerOnly;

/**
 * One account for each role, with tokens that are made anew for each run of the tests.
 */
public final class TestAccounts {

	private static final Map<String, NewAccount.Token> TOKENS = Role.words()
		.stream()
		.collect(Collectors.toMap(Function.identity(), (role) -> NewAccount.token(role, role)));

	private TestAccounts() {
	}

	/**
	 * {@return a file of them for {@code rights-graph.access.users-file}}
	 * @param folder where it lies
	 */
	public static Path in(Path folder) {
		Path file = folder.resolve("users");
		try {
			if (!Files.exists(file)) {
				Files.writeString(Files.createFile(file, OwnerOnly.file(file)),
						TOKENS.values().stream().map((token) -> token.line() + "\n").collect(Collectors.joining()));
			}
			return file;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * {@return the value of the header {@code Authorization}}
	 * @param role whose
	 */
	public static String bearer(String role) {
		return "Bearer " + Objects.requireNonNull(TOKENS.get(role)).token();
	}

}
