package org.rightsgraph.fact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The reports' texts, which belong to their publishers and lie outside of any dataset. A
 * text is read again when its file has changed.
 */
public final class ReportTexts {

	private final @Nullable Path directory;

	private final TextCache texts = new TextCache();

	/**
	 * Takes the texts from a folder.
	 * @param directory the folder; null where the texts are not at hand
	 */
	public ReportTexts(@Nullable Path directory) {
		this.directory = directory;
	}

	/**
	 * {@return whether there is a folder with texts}
	 */
	public boolean areAtHand() {
		return this.directory != null;
	}

	/**
	 * {@return the text of a file, nothing if it is not at hand}
	 * @param file the file's name
	 * @throws UncheckedIOException if the file is there, but cannot be read
	 */
	public Optional<ReportText> of(String file) {
		if (this.directory == null) {
			return Optional.empty();
		}
		try {
			Optional<Path> path = within(this.directory, file);
			return path.isEmpty() ? Optional.empty() : Optional.of(this.texts.get(path.get()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The text of a report cannot be read", ex);
		}
	}

	// The name comes from whoever wrote the dataset: it must not lead out of the folder,
	// by its own path or by a link.
	private static Optional<Path> within(Path directory, String file) throws IOException {
		try {
			if (file.isBlank() || !Files.isDirectory(directory)) {
				return Optional.empty();
			}
			Path root = directory.toRealPath();
			Path path = root.resolve(file).normalize();
			if (!path.startsWith(root) || !Files.isRegularFile(path)) {
				return Optional.empty();
			}
			Path real = path.toRealPath();
			return real.startsWith(root) ? Optional.of(real) : Optional.empty();
		}
		catch (InvalidPathException ex) {
			return Optional.empty();
		}
	}

}
