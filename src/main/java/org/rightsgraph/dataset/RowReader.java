package org.rightsgraph.dataset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.rightsgraph.dataset.CellReader.CellException;
import org.rightsgraph.dataset.Problem.Code;

/** Turns the lines of a table into rows, and reports cells that cannot be read. */
final class RowReader {

	/** Also the spaces that {@code strip()} does not know. */
	private static final Pattern PADDED = Pattern.compile("^[\\s\\p{Z}]|[\\s\\p{Z}]$");

	private final CellReader cells;

	private final Problems problems;

	RowReader(Vocabulary vocabulary, Problems problems) {
		this.cells = new CellReader(vocabulary);
		this.problems = problems;
	}

	/**
	 * {@return the row, as far as it can be read; nothing if not even its cells can be
	 * told apart}
	 */
	Optional<Row> read(String dataset, Table table, String file, TableReader.Line line, long number) {
		Location at = Location.of(file, line.number());
		if (line.cells().size() != line.columns().size()) {
			this.problems.add(Code.ROW_WIDTH, at, number,
					"The row has " + line.cells().size() + " cells, the header row " + line.columns().size(),
					"A cell that holds a comma is written in quotation marks");
			return idAlone(dataset, table, line, at, number);
		}
		Map<String, Object> values = new HashMap<>();
		for (int i = 0; i < line.cells().size(); i++) {
			@Nullable Column column = line.columns().get(i);
			if (column != null) {
				read(table, column, line.cells().get(i), at.column(column.name()), number, values);
			}
		}
		requireValues(table.columns(), values, at, number);
		return Optional.of(new Row(dataset, table, number, at, values));
	}

	/**
	 * The id stands first as a rule; with it, those who name the row are not blamed for
	 * its width.
	 */
	private static Optional<Row> idAlone(String dataset, Table table, TableReader.Line line, Location at, long number) {
		@Nullable Column first = line.columns().getFirst();
		String cell = line.cells().getFirst();
		return (first != null && first.type() instanceof ColumnType.Id && CellReader.isId(cell))
				? Optional.of(new Row(dataset, table, number, at, Map.of(first.name(), cell))) : Optional.empty();
	}

	private void read(Table table, Column column, String cell, Location at, long row, Map<String, Object> values) {
		if (cell.isEmpty()) {
			return;
		}
		if (PADDED.matcher(cell).find()) {
			this.problems.add(Code.VALUE_PADDED, at, row, "The cell begins or ends with white space", "Take it away");
		}
		else if (HiddenCharacters.first(cell).isPresent()) {
			this.problems.add(Code.CONTROL_CHARACTER, at, row,
					"The cell holds a control character, U+%04X".formatted(HiddenCharacters.first(cell).getAsInt()),
					"Take it away");
		}
		else {
			try {
				values.put(column.name(), this.cells.read(table, column, cell));
				return;
			}
			catch (CellException ex) {
				this.problems.add(ex.code(), at, row, String.valueOf(ex.getMessage()), ex.remedy());
			}
		}
		values.put(column.name(), Unreadable.CELL);
	}

	/**
	 * Stands for a cell that has been reported, so that it is not reported as empty as
	 * well.
	 */
	private enum Unreadable {

		CELL

	}

	private void requireValues(List<Column> columns, Map<String, Object> values, Location at, long row) {
		for (Column column : columns) {
			if (column.required() && !values.containsKey(column.name())) {
				this.problems.add(Code.VALUE_MISSING, at.column(column.name()), row, "The cell is empty",
						(column.type() instanceof ColumnType.Claims)
								? "Every statement rests on a claim: name one, or take the row out"
								: "Each row needs a value here");
			}
		}
		values.values().removeIf((value) -> value == Unreadable.CELL);
	}

}
