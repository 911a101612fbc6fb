package org.rightsgraph.importer;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** The rows of one {@link BulkTable}, all of one kind. */
final class BulkRows implements AutoCloseable {

	private final boolean nodes;

	private final String kind;

	private final List<String> fixed;

	private final Path header;

	private final Path rows;

	private final BufferedWriter out;

	private final Map<String, String> types = new LinkedHashMap<>();

	private boolean severalLines;

	/**
	 * Begins a table.
	 * @param nodes whether it holds nodes
	 * @param kind their labels, or the type of the edges
	 * @param fixed the columns that every row begins with
	 */
	BulkRows(Path folder, boolean nodes, String kind, List<String> fixed) {
		this.nodes = nodes;
		this.kind = kind;
		this.fixed = fixed;
		try {
			this.header = Files.createTempFile(folder, "bulk", ".header.csv");
			this.rows = Files.createTempFile(folder, "bulk", ".csv");
			this.out = Files.newBufferedWriter(this.rows);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot write in " + folder, ex);
		}
	}

	/**
	 * {@return whether the row could be written: whether CSV can tell its values from
	 * others, as it can not tell an empty list from none}
	 */
	boolean add(List<String> begins, SortedMap<String, Object> properties) {
		if (!properties.entrySet().stream().allMatch((property) -> fits(property.getKey(), property.getValue()))) {
			return false;
		}
		StringBuilder line = new StringBuilder(256);
		String separator = "";
		for (String value : begins) {
			quoted(line.append(separator), value);
			separator = ",";
		}
		// A row may end early, but not late.
		int empty = 0;
		for (String name : this.types.keySet()) {
			empty++;
			Object value = properties.get(name);
			if (value != null) {
				value(line.repeat(",", empty), value);
				empty = 0;
			}
		}
		write(line);
		return true;
	}

	private boolean fits(String name, Object value) {
		if (value instanceof List<?> items && (items.isEmpty() || items.stream().anyMatch(BulkRows::isNoItem))) {
			return false;
		}
		return type(value).equals(this.types.computeIfAbsent(name, (_) -> type(value)));
	}

	private static boolean isNoItem(Object item) {
		String text = item.toString();
		return text.isEmpty() || text.indexOf(BulkTable.BETWEEN_ITEMS) >= 0;
	}

	private static String type(Object value) {
		return switch (value) {
			case Long _ -> "long";
			case Double _ -> "double";
			case Boolean _ -> "boolean";
			case LocalDate _ -> "date";
			case List<?> _ -> "string[]";
			default -> "string";
		};
	}

	private void value(StringBuilder line, Object value) {
		switch (value) {
			case Long number -> line.append(number.longValue());
			case Double number -> line.append(number.doubleValue());
			case Boolean flag -> line.append(flag.booleanValue());
			case LocalDate day -> line.append(day);
			case List<?> items -> quoted(line,
					items.stream().map(String::valueOf).collect(Collectors.joining("" + BulkTable.BETWEEN_ITEMS)));
			default -> quoted(line, value.toString());
		}
	}

	private StringBuilder quoted(StringBuilder line, String text) {
		line.append('"');
		for (int at = 0; at < text.length(); at++) {
			char letter = text.charAt(at);
			if (letter == '"') {
				line.append('"');
			}
			this.severalLines |= letter == '\n' || letter == '\r';
			line.append(letter);
		}
		return line.append('"');
	}

	private void write(StringBuilder line) {
		try {
			this.out.append(line).append('\n');
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot write the tables of the import: is the disk full?", ex);
		}
	}

	/**
	 * {@return the table, to which nothing is added any more}
	 */
	BulkTable finish() {
		try {
			this.out.close();
			StringBuilder line = new StringBuilder(String.join(",", this.fixed));
			this.types.forEach((name, type) -> line.append(',').append(name).append(':').append(type));
			Files.writeString(this.header, line.append('\n'));
			return new BulkTable(this.nodes, this.kind, this.header, this.rows, this.severalLines);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot write the tables of the import: is the disk full?", ex);
		}
	}

	@Override
	public void close() {
		try {
			this.out.close();
			Files.deleteIfExists(this.rows);
			Files.deleteIfExists(this.header);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot delete the tables of the import", ex);
		}
	}

}
