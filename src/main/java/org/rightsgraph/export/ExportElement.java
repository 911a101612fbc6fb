package org.rightsgraph.export;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.rightsgraph.graph.Support;

/** What nodes and edges have in common. */
sealed interface ExportElement permits ExportNode, ExportEdge {

	/**
	 * {@return our id}
	 */
	String id();

	/**
	 * {@return what it is, for instance {@code Person} or {@code VICTIM_OF}}
	 */
	String type();

	/**
	 * {@return what to call it}
	 */
	String label();

	/**
	 * {@return what its claims say for it}
	 */
	Support support();

	/**
	 * {@return all else that is known of it}
	 */
	List<Cell> cells();

	/**
	 * {@return the value of a column; null where it has none}
	 */
	default @Nullable Object value(Column column) {
		for (var cell : cells()) {
			if (cell.column() == column) {
				return cell.value();
			}
		}
		return null;
	}

	/**
	 * {@return the text of a column; null where it has none}
	 */
	default @Nullable String text(Column column) {
		return (value(column) instanceof String text) ? text : null;
	}

	/**
	 * {@return the texts of a column; empty where it has none}
	 */
	default List<String> texts(Column column) {
		return (value(column) instanceof List<?> texts) ? texts.stream().map(String::valueOf).toList() : List.of();
	}

	/**
	 * {@return from when until when it can have been so}
	 */
	default Span span() {
		return Span.of(value(Columns.EARLIEST), value(Columns.LATEST));
	}

	/**
	 * {@return how many claims say so}
	 */
	default long weight() {
		return (value(Columns.WEIGHT) instanceof Long weight) ? weight : 0;
	}

}
