package org.rightsgraph.export;

import java.util.List;

import org.rightsgraph.graph.CitedReport;

/**
 * What a file begins with.
 *
 * @param contents what the file holds
 * @param truncated whether it is cut off
 * @param reports the reports on which all claims rest
 */
record Head(Contents contents, boolean truncated, List<CitedReport> reports) {

	static final String CREATOR = "rights-graph";

	/** Whoever opens the file is to know. */
	static final String DESCRIPTION = "What human-rights reports claim, not facts: each node and edge names the claims it rests on, "
			+ "the reports that make them, and how these are hedged.";

	Head {
		reports = List.copyOf(reports);
	}

	String title() {
		return this.contents.title();
	}

	String description() {
		return title() + ". " + DESCRIPTION
				+ (this.contents.filters().isEmpty() ? ""
						: " It is not the whole graph, but what these leave: "
								+ String.join("; ", this.contents.filters()) + ".")
				+ (this.truncated ? " It is cut off: there is more in the graph than is here." : "");
	}

}
