package org.rightsgraph.export;

import java.util.List;

import org.rightsgraph.graph.CitedReport;

/**
 * What a file begins with.
 *
 * @param title what the file holds
 * @param truncated whether it is cut off
 * @param reports the reports on which all claims rest
 */
record Head(String title, boolean truncated, List<CitedReport> reports) {

	static final String CREATOR = "rights-graph";

	/** Whoever opens the file is to know. */
	static final String DESCRIPTION = "What human-rights reports claim, not facts: each node and edge names the claims it rests on, "
			+ "the reports that make them, and how these are hedged.";

	Head {
		title = Texts.well(title);
		reports = List.copyOf(reports);
	}

	String description() {
		return this.title + ". " + DESCRIPTION
				+ (this.truncated ? " It is cut off: there is more in the graph than is here." : "");
	}

}
