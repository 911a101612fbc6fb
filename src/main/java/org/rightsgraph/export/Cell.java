package org.rightsgraph.export;

import java.util.List;
import java.util.Map;

/**
 * A value of a node or an edge.
 *
 * @param column its column
 * @param value a {@code String}, {@code List<String>}, {@code Long}, {@code Double},
 * {@code Boolean} or {@code LocalDate}, as the column says
 */
record Cell(Column column, Object value) {

	/**
	 * {@return the value as one text}
	 */
	String text() {
		return (this.value instanceof List<?> several)
				? several.stream().map(String::valueOf).collect(java.util.stream.Collectors.joining(Texts.SEPARATOR))
				: this.value.toString();
	}

	/**
	 * {@return the cells of the columns that have a value, in the order of the columns}
	 * @param columns the columns
	 * @param properties the properties of the graph
	 * @param made the values of columns that come from no property
	 */
	static List<Cell> of(List<Column> columns, Map<String, Object> properties, Map<Column, Object> made) {
		var cells = new java.util.ArrayList<Cell>();
		for (var column : columns) {
			var held = column.property().isEmpty() ? made.get(column) : properties.get(column.property());
			var value = (held != null) ? column.type().of(held) : null;
			if (value != null) {
				cells.add(new Cell(column, value));
			}
		}
		return List.copyOf(cells);
	}

}
