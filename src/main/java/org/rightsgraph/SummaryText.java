package org.rightsgraph;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.rightsgraph.audit.Head;
import org.rightsgraph.dataset.Anchors;
import org.rightsgraph.dataset.Problems;
import org.rightsgraph.dataset.Reading;
import org.rightsgraph.dataset.Table;
import org.rightsgraph.importer.Counts;
import org.rightsgraph.importer.ImportSummary;

/** What imports and checks came to, for people. */
final class SummaryText {

	private SummaryText() {
	}

	static void printProblems(Problems problems, PrintStream out) {
		problems.list().forEach(out::println);
		long shown = problems.list().size();
		long all = problems.errors() + problems.warnings();
		if (all > shown) {
			out.printf(Locale.ROOT, "... and %,d more%n", all - shown);
		}
	}

	static void print(ImportSummary summary, PrintStream out) {
		if (!summary.written()) {
			out.printf(Locale.ROOT, "%nNothing was written: %s. %s%n", counted(summary.errors(), "problem"),
					isWithdrawal(summary) ? "Withdraw first what uses it."
							: "Mend them, or use --keep-going to write what is sound.");
			return;
		}
		out.printf(Locale.ROOT, isWithdrawal(summary) ? "%nWithdrew %s%n%n" : "%nImported %s%n%n",
				String.join(", ", isWithdrawal(summary) ? summary.withdrawn() : summary.datasets()));
		out.printf(Locale.ROOT, "%-18s %9s %9s %9s %9s %9s %8s%n", "", "read", "created", "updated", "removed",
				"unchanged", "seconds");
		summary.kinds().forEach((kind, counts) -> print(kind, counts, counts.seconds(), out));
		print("in all", summary.total(), summary.seconds().getOrDefault("all", 0d), out);
		out.println();
		if (summary.rowsLeftOut() > 0) {
			out.printf(Locale.ROOT, "%s left out because of %s%n", counted(summary.rowsLeftOut(), "row"),
					counted(summary.errors(), "problem"));
		}
		if (isWithdrawal(summary)) {
			out.printf(Locale.ROOT, "Left in the graph: %s%n",
					summary.others().isEmpty() ? "nothing" : String.join(", ", summary.others()));
		}
		else {
			printImported(summary, out);
		}
		out.printf(Locale.ROOT, "Digest    %s%n", summary.digest());
	}

	/** To be noted down elsewhere: with it, a trail that was shortened is found out. */
	static void print(Head head, PrintStream out) {
		out.printf(Locale.ROOT, "Audit     %s (the digest of %,d lines)%n", head.digest(), head.lines());
	}

	private static boolean isWithdrawal(ImportSummary summary) {
		return !summary.withdrawn().isEmpty();
	}

	private static void printImported(ImportSummary summary, PrintStream out) {
		print(summary.anchors(), out);
		if (!summary.others().isEmpty()) {
			out.printf(Locale.ROOT, "Also in the graph, though not in this import: %s. To remove one: withdraw %s%n",
					String.join(", ", summary.others()), summary.others().getFirst());
		}
	}

	private static void print(String kind, Counts counts, double seconds, PrintStream out) {
		out.printf(Locale.ROOT, "%-18s %,9d %,9d %,9d %,9d %,9d %8.2f%n", kind, counts.stated(), counts.created(),
				counts.updated(), counts.removed(), counts.unchanged(), seconds);
	}

	static void print(Reading reading, PrintStream out) {
		reading.rows().forEach((table, rows) -> out.printf(Locale.ROOT, "%-18s %,9d%n", table.word(), rows));
		out.println();
		print(reading.anchors(), out);
		out.printf(Locale.ROOT, "%s, %s%n", counted(reading.problems().errors(), "problem"),
				counted(reading.problems().warnings(), "warning"));
		if (isEmpty(reading)) {
			out.println("Nothing is coded here yet: reports.csv and claims.csv have no row.");
		}
	}

	private static boolean isEmpty(Reading reading) {
		return reading.datasets().stream().anyMatch((dataset) -> dataset.files().containsKey(Table.REPORTS))
				&& !reading.rows().containsKey(Table.REPORTS) && !reading.rows().containsKey(Table.CLAIMS);
	}

	private static void print(Anchors anchors, PrintStream out) {
		List<String> parts = new ArrayList<>();
		if (anchors.anchored() + anchors.moved() + anchors.adrift() > 0) {
			parts.add(String.format(Locale.ROOT, "%,d anchored, %,d moved, %,d adrift", anchors.anchored(),
					anchors.moved(), anchors.adrift()));
		}
		if (anchors.unchecked() > 0) {
			parts.add(String.format(Locale.ROOT, "%,d not checked: the reports' texts are not at hand",
					anchors.unchecked()));
		}
		if (anchors.unknown() > 0) {
			parts.add(String.format(Locale.ROOT,
					"%,d not checked: file or sha256 of their report cannot be read from reports.csv",
					anchors.unknown()));
		}
		out.printf(Locale.ROOT, "Passages  %s%n", parts.isEmpty() ? "none" : String.join("; ", parts));
	}

	private static String counted(long number, String thing) {
		return String.format(Locale.ROOT, "%,d %s%s", number, thing, (number == 1) ? "" : "s");
	}

}
