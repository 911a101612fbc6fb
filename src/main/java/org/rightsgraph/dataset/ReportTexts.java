package org.rightsgraph.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.rightsgraph.fact.ReportText;

/**
 * The reports' texts, which belong to their publishers and lie outside of any dataset.
 */
final class ReportTexts {

	private final @Nullable Path directory;

	private final Map<String, Optional<ReportText>> texts = new HashMap<>();

	/** Texts in that directory, or none where it is absent. */
	ReportTexts(@Nullable Path directory) {
		this.directory = directory;
	}

	boolean areAtHand() {
		return this.directory != null;
	}

	/**
	 * {@return the text of that file, nothing if it is not at hand}
	 */
	Optional<ReportText> of(String file) {
		return this.texts.computeIfAbsent(file, this::load);
	}

	private Optional<ReportText> load(String file) {
		if (this.directory == null) {
			return Optional.empty();
		}
		Path root = this.directory.toAbsolutePath().normalize();
		Path path = root.resolve(file).normalize();
		if (!path.startsWith(root) || !Files.isRegularFile(path)) {
			return Optional.empty();
		}
		try {
			return Optional.of(new ReportText(Files.readAllBytes(path)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read " + path, ex);
		}
	}

}
