package org.rightsgraph.graph;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;
import org.rightsgraph.fact.Passage;
import org.rightsgraph.fact.ReportText;
import org.rightsgraph.fact.ReportTexts;

/**
 * Quotes passages from the texts of the reports, where the reader has them. The texts
 * belong to their publishers and are no part of the graph.
 */
final class Quotations {

	private final ReportTexts texts;

	/**
	 * Quotes from a folder.
	 * @param directory the folder with the texts; null where they are not at hand
	 */
	Quotations(@Nullable Path directory) {
		this.texts = new ReportTexts(directory);
	}

	/**
	 * {@return the words of a passage, if the text still holds them}
	 * @param file the name of the report's file
	 * @param passage the passage
	 */
	Quotation resolve(String file, Passage passage) {
		if (!this.texts.areAtHand()) {
			return new Quotation.NotAtHand();
		}
		try {
			return this.texts.of(file).map((text) -> quote(text, passage)).orElseGet(Quotation.Missing::new);
		}
		catch (UncheckedIOException ex) {
			return new Quotation.Missing();
		}
	}

	/**
	 * {@return a passage and a little of what stands around it, if the text still holds
	 * it}
	 * @param claim the id of the claim that the passage makes
	 * @param file the name of the report's file
	 * @param passage the passage
	 */
	ClaimContext context(String claim, String file, Passage passage) {
		var quotation = resolve(file, passage);
		return switch (quotation) {
			case Quotation.Anchored _ -> around(claim, file, quotation, passage.start(), passage.end());
			case Quotation.Moved moved -> around(claim, file, quotation, moved.start(), moved.end());
			default -> new ClaimContext(claim, null, null, null, quotation.status());
		};
	}

	private ClaimContext around(String claim, String file, Quotation quotation, int start, int end) {
		return this.texts.of(file)
			.map((text) -> new ClaimContext(claim, Surroundings.before(text, start), quotation.text(),
					Surroundings.after(text, end), quotation.status()))
			.orElseGet(() -> new ClaimContext(claim, null, null, null, new Quotation.Missing().status()));
	}

	private static Quotation quote(ReportText text, Passage passage) {
		OptionalInt found = text.find(passage);
		if (found.isEmpty()) {
			return new Quotation.Adrift();
		}
		int start = found.getAsInt();
		int end = start + passage.end() - passage.start();
		var words = text.words(start, end);
		return (start == passage.start()) ? new Quotation.Anchored(words) : new Quotation.Moved(words, start, end);
	}

}
