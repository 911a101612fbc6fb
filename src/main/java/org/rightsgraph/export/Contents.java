package org.rightsgraph.export;

import java.util.ArrayList;
import java.util.List;

import org.rightsgraph.graph.AsOf;
import org.rightsgraph.graph.Selection;

/**
 * What a file is to say that it holds. A part that does not say of what it is one would
 * be taken for the whole.
 *
 * @param title what it holds
 * @param filters what it was asked for with, as {@code types=Person}; empty where nothing
 * was left out
 */
public record Contents(String title, List<String> filters) {

	private static final String WHOLE = "Graph of human-rights claims";

	/** All of them are in the file anyway. */
	private static final int MOST_IDS = 20;

	public Contents {
		title = Texts.well(title) + AsOf.day().map((day) -> " as of " + day).orElse("");
		filters = filters.stream().map(Texts::well).toList();
	}

	static Contents of(Selection selection) {
		var filters = new ArrayList<String>();
		list(filters, "types", selection.types());
		list(filters, "relationships", selection.relationships());
		var period = selection.period();
		if (period.from() != null) {
			filters.add("from=" + period.from());
		}
		if (period.to() != null) {
			filters.add("to=" + period.to());
		}
		if (selection.report() != null) {
			filters.add("report=" + selection.report());
		}
		list(filters, "entities", selection.entities());
		return new Contents(filters.isEmpty() ? WHOLE : "Part of the graph of human-rights claims", filters);
	}

	private static void list(List<String> filters, String name, List<String> values) {
		if (!values.isEmpty()) {
			var more = values.size() - MOST_IDS;
			filters.add(name + "=" + String.join(",", values.subList(0, Math.min(values.size(), MOST_IDS)))
					+ ((more > 0) ? " and " + more + " more" : ""));
		}
	}

}
