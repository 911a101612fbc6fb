package org.rightsgraph.dataset;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.rightsgraph.dataset.Problem.Code;
import org.rightsgraph.fact.Passage;
import org.rightsgraph.fact.ReportText;
import org.rightsgraph.fact.ReportTexts;

/**
 * Holds claims' passages against the reports' texts. In the very text that was coded a
 * passage that is not in its place is a mistake; in a text that has changed since it is
 * news, not a mistake.
 */
final class PassageCheck {

	private final ReportTexts texts;

	private final Problems problems;

	private final Map<String, Row> reports = new HashMap<>();

	private Anchors anchors = Anchors.NONE;

	// The claims of a report mostly follow each other, and asking costs a look at the
	// file.
	private String lastFile = "";

	private Optional<ReportText> lastText = Optional.empty();

	PassageCheck(ReportTexts texts, Problems problems) {
		this.texts = texts;
		this.problems = problems;
	}

	Anchors anchors() {
		return this.anchors;
	}

	/**
	 * Also a row with a mistake elsewhere is looked at, so that all is said at once.
	 */
	void check(Row row) {
		switch (row.table()) {
			case REPORTS -> {
				if (has(row, "id", "file", "sha256")) {
					addReport(row);
				}
			}
			case CLAIMS -> {
				if (has(row, "report", "section", "start", "end", "sha256") && row.whole("end") > row.whole("start")
						&& row.whole("end") <= Integer.MAX_VALUE) {
					checkClaim(row);
				}
			}
			default -> {
			}
		}
	}

	private static boolean has(Row row, String... columns) {
		return Stream.of(columns).allMatch((column) -> row.value(column).isPresent());
	}

	private void addReport(Row report) {
		this.reports.put(report.id(), report);
		if (this.texts.areAtHand() && this.texts.of(report.string("file")).isEmpty()) {
			this.problems.add(Code.TEXT_MISSING, report.at().column("file"), "The text of this report is not at hand",
					"Put the file into the folder of the reports' texts");
		}
	}

	private void checkClaim(Row claim) {
		@Nullable Row report = this.reports.get(claim.string("report"));
		if (report == null) {
			this.anchors = this.anchors.plusUnknown();
			return;
		}
		Optional<ReportText> text = text(report.string("file"));
		if (text.isEmpty()) {
			this.anchors = this.anchors.plusUnchecked();
			return;
		}
		Passage passage = passage(claim);
		OptionalInt found = text.get().find(passage);
		boolean coded = text.get().sha256().equals(report.string("sha256"));
		if (found.isPresent() && found.getAsInt() == passage.start()) {
			this.anchors = this.anchors.plusAnchored();
		}
		else if (coded) {
			reportMistake(claim, passage, text.get().length(), found);
		}
		else if (found.isPresent()) {
			this.anchors = this.anchors.plusMoved();
		}
		else {
			this.anchors = this.anchors.plusAdrift();
			this.problems.add(Code.PASSAGE_ADRIFT, claim.at(), "The report has changed, and this passage is not in it",
					"Read the report's new text, and code the claim again");
		}
	}

	private Optional<ReportText> text(String file) {
		if (!file.equals(this.lastFile)) {
			this.lastText = this.texts.of(file);
			this.lastFile = file;
		}
		return this.lastText;
	}

	private void reportMistake(Row claim, Passage passage, int length, OptionalInt found) {
		if (passage.end() > length) {
			this.problems.add(Code.PASSAGE_BEYOND_TEXT, claim.at().column("end"), claim.number(),
					"The passage ends at " + passage.end() + ", but the text at " + length, elsewhere(passage, found));
			return;
		}
		this.problems.add(Code.PASSAGE_DIGEST, claim.at().column("sha256"), claim.number(),
				"The words from " + passage.start() + " to " + passage.end() + " do not have this digest",
				elsewhere(passage, found));
	}

	private static String elsewhere(Passage passage, OptionalInt found) {
		return found.isPresent()
				? "Such a passage stands from " + found.getAsInt() + " to "
						+ (found.getAsInt() + passage.end() - passage.start())
				: "The command locate prints range and digest of a phrase";
	}

	private static Passage passage(Row claim) {
		return new Passage(claim.string("report"), claim.string("section"), (int) claim.whole("start"),
				(int) claim.whole("end"), claim.string("sha256"));
	}

}
