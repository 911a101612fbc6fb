package org.rightsgraph.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Folders for the files of databases, gone with the next {@code clean}. */
final class TestFolder {

	private static final Path ROOT = Path.of("target", "databases");

	private TestFolder() {
	}

	static Path create(String name) {
		try {
			Files.createDirectories(ROOT);
			return Files.createTempDirectory(ROOT, name + "-").toAbsolutePath();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
