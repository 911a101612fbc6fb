package org.rightsgraph.export;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.rightsgraph.graph.Edge;
import org.rightsgraph.graph.GraphVisitor.Ends;
import org.rightsgraph.graph.Support;

/**
 * An edge as it is written.
 *
 * @param id its id
 * @param type what it says
 * @param label what it says in words
 * @param ends what it connects
 * @param cells all else that is known of it
 * @param support what its claims say for it
 * @param edge the edge as others are handed it
 */
record ExportEdge(String id, String type, String label, Ends ends, List<Cell> cells, Support support,
		Edge edge) implements ExportElement {

	/** What an edge is, nearer than its type says. */
	private static final List<String> NEARER = List.of("kind", "role", "judgement");

	static ExportEdge of(Edge edge, Ends ends, Support support, List<String> reports) {
		var made = new HashMap<>(Columns.made(edge.type(), edge.claims(), support, reports));
		StatedBy.of(edge).ifPresent((whose) -> made.put(Columns.STATED_BY, whose.word()));
		return new ExportEdge(Texts.well(Objects.requireNonNull(edge.id())), Texts.well(edge.type()), label(edge),
				new Ends(Texts.well(ends.from()), ends.fromType(), Texts.well(ends.to()), ends.toType()),
				Cell.of(Columns.EDGE, edge.properties(), made), support, edge);
	}

	String from() {
		return this.ends.from();
	}

	String to() {
		return this.ends.to();
	}

	/** {@code RELATIVE_OF} of the kind {@code sibling} is "relative of (sibling)". */
	private static String label(Edge edge) {
		var words = words(edge.type());
		for (var property : NEARER) {
			if (edge.properties().get(property) instanceof String nearer && !words.startsWith(words(nearer))) {
				return Texts.well(words + " (" + words(nearer) + ")");
			}
		}
		return Texts.well(words);
	}

	private static String words(String term) {
		return term.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ').strip();
	}

}
