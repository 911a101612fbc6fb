package org.rightsgraph;

import java.io.PrintStream;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.rightsgraph.dataset.Coverage;

/**
 * How far reports are coded, for people. Sentences are named by their range, for their
 * text is not ours.
 */
final class CoverageText {

	private CoverageText() {
	}

	static void print(Coverage coverage, PrintStream out) {
		for (Coverage.Report report : coverage.reports()) {
			out.printf(Locale.ROOT, "%n%s%n", report.report());
			out.printf(Locale.ROOT, "  %,d claims: %s%n", report.claims(),
					new TreeMap<>(report.claimsByTable()).entrySet()
						.stream()
						.map((entry) -> entry.getKey() + " " + entry.getValue())
						.collect(Collectors.joining(", ")));
			out.printf(Locale.ROOT, "  %,d entities, %,d of which no other report mentions%n", report.entities(),
					report.entitiesOfItAlone().size());
			if (report.sentences() == null) {
				out.println("  sentences not counted: the text is not at hand");
			}
			else {
				print(report.sentences(), out);
			}
		}
	}

	private static void print(Coverage.Sentences sentences, PrintStream out) {
		out.printf(Locale.ROOT, "  %,d of %,d sentences carry a claim%s%n", sentences.claimed(), sentences.all(),
				sentences.unclaimed().isEmpty() ? "" : "; those without:");
		sentences.unclaimed()
			.stream()
			.collect(Collectors.groupingBy(Coverage.Range::section, java.util.LinkedHashMap::new,
					Collectors.mapping((range) -> range.start() + "-" + range.end(), Collectors.joining(" "))))
			.forEach((section, ranges) -> out.printf(Locale.ROOT, "    %s: %s%n",
					section.isEmpty() ? "(before the first heading)" : section, ranges));
	}

}
