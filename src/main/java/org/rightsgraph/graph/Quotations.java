package org.rightsgraph.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.rightsgraph.fact.ReportText;

/**
 * Quotes passages from the texts of the reports, where the reader has them. The texts
 * belong to their publishers and are no part of the graph.
 */
final class Quotations {

	private final @Nullable Path directory;

	private final TextCache texts = new TextCache();

	/**
	 * Quotes from a folder.
	 * @param directory the folder with the texts; null where they are not at hand
	 */
	Quotations(@Nullable Path directory) {
		this.directory = directory;
	}

	/**
	 * {@return the words of a passage, if they are the ones the claim was taken from}
	 * @param file the name of the report's file
	 * @param start where the passage begins, in UTF-16 units of the file
	 * @param end where it ends, exclusive
	 * @param sha256 the SHA-256 of the passage in UTF-8
	 */
	Quotation resolve(String file, int start, int end, String sha256) {
		if (this.directory == null) {
			return new Quotation.NotAtHand();
		}
		try {
			var path = within(this.directory, file);
			return path.isEmpty() ? new Quotation.Missing() : quote(this.texts.get(path.get()), start, end, sha256);
		}
		catch (IOException ex) {
			return new Quotation.Missing();
		}
	}

	private static Quotation quote(ReportText text, int start, int end, String sha256) {
		if (start < 0 || end <= start || end > text.length()) {
			return new Quotation.Adrift();
		}
		var words = text.words(start, end);
		return ReportText.sha256(words).equalsIgnoreCase(sha256) ? new Quotation.Anchored(words)
				: new Quotation.Adrift();
	}

	// The name comes from the database, and so from whoever wrote the dataset: it must
	// not lead out of the folder, by
	// its own path or by a link.
	private static Optional<Path> within(Path directory, String file) throws IOException {
		try {
			var root = directory.toRealPath();
			var path = root.resolve(file).normalize();
			if (file.isBlank() || !path.startsWith(root) || !Files.isRegularFile(path)) {
				return Optional.empty();
			}
			return path.toRealPath().startsWith(root) ? Optional.of(path) : Optional.empty();
		}
		catch (InvalidPathException ex) {
			return Optional.empty();
		}
	}

}
