package org.rightsgraph.export;

import java.util.Locale;
import java.util.Optional;

import org.rightsgraph.graph.Edge;

/** Whose word it is that there is an edge, for not every one is said by a report. */
enum StatedBy {

	/** The sentences of reports say so. */
	REPORT,
	/** The coder says so, on what these sentences say. */
	CODER,
	/** It follows from the kind of violation. */
	VOCABULARY;

	/**
	 * {@return who says that there is an edge; nothing where it rests on no claim, as
	 * what somebody added by hand}
	 * @param edge the edge
	 */
	static Optional<StatedBy> of(Edge edge) {
		if (edge.claims().isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(switch (edge.type()) {
			case "JUDGED" -> CODER;
			// A right that the row of a violation names need not be named by the
			// sentence.
			case "BREACHES" -> "kind".equals(edge.properties().get("basis")) ? VOCABULARY : CODER;
			default -> REPORT;
		});
	}

	/**
	 * {@return how it is written}
	 */
	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
