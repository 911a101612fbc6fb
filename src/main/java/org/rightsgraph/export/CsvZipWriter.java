package org.rightsgraph.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import de.siegmar.fastcsv.writer.CsvWriter;

/**
 * Two tables in a ZIP archive, with the headers that Neo4j's own bulk importer reads. The
 * columns bear the names that the properties have in the graph.
 */
final class CsvZipWriter implements FormatWriter {

	private static final char LIST = ';';

	private final ZipOutputStream zip;

	private final Writer text;

	private CsvWriter csv;

	private boolean inEdges;

	CsvZipWriter(OutputStream out) {
		this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
		this.text = new BufferedWriter(new OutputStreamWriter(this.zip, StandardCharsets.UTF_8), 1 << 15);
		this.csv = table();
	}

	private CsvWriter table() {
		// It is not closed: that would close the archive.
		return CsvWriter.builder().build(this.text);
	}

	@Override
	public void begin(Head head) throws IOException {
		// Tables have no place for it.
		this.zip.setComment(head.description());
		open("nodes.csv");
		header(Columns.NODE, "id:ID", ":LABEL", "name:string");
	}

	private void open(String name) throws IOException {
		var entry = new ZipEntry(name);
		// The same graph makes the same file, whenever it is written.
		entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
		this.zip.putNextEntry(entry);
		this.csv = table();
	}

	private void header(List<Column> columns, String... first) {
		var names = new ArrayList<>(List.of(first));
		columns.stream()
			.filter((column) -> column != Columns.TYPE)
			.map((column) -> name(column) + ":" + type(column.type()))
			.forEach(names::add);
		this.csv.writeRecord(names);
	}

	private static String name(Column column) {
		return column.property().isEmpty() ? column.name() : column.property();
	}

	private static String type(ColumnType type) {
		return switch (type) {
			case TEXT -> "string";
			case TEXTS -> "string[]";
			case WHOLE -> "long";
			case DECIMAL -> "double";
			case TRUTH -> "boolean";
			case DAY -> "date";
		};
	}

	@Override
	public void node(ExportNode node) {
		write(Columns.NODE, node, node.id(), list(node.labels()), node.label());
	}

	@Override
	public void edge(ExportEdge edge) throws IOException {
		beginEdges();
		write(Columns.EDGE, edge, edge.from(), edge.to(), edge.type(), edge.id(), edge.label());
	}

	private void beginEdges() throws IOException {
		if (!this.inEdges) {
			this.inEdges = true;
			close();
			open("edges.csv");
			header(Columns.EDGE, ":START_ID", ":END_ID", ":TYPE", "id:string", "label:string");
		}
	}

	private void close() throws IOException {
		this.csv.flush();
		this.text.flush();
		this.zip.closeEntry();
	}

	private void write(List<Column> columns, ExportElement element, String... first) {
		var row = new ArrayList<>(List.of(first));
		var cells = element.cells();
		int next = 0;
		for (var column : columns) {
			var held = next < cells.size() && cells.get(next).column() == column;
			if (column != Columns.TYPE) {
				row.add(held ? text(cells.get(next)) : "");
			}
			next += held ? 1 : 0;
		}
		this.csv.writeRecord(row);
	}

	private static String text(Cell cell) {
		return (cell.value() instanceof List<?> several) ? list(several) : cell.text();
	}

	/** The importer knows no way to write the separator within an element. */
	private static String list(List<?> several) {
		return several.stream()
			.map((element) -> element.toString().replace(LIST, ','))
			.collect(Collectors.joining(String.valueOf(LIST)));
	}

	@Override
	public void end() throws IOException {
		beginEdges();
		close();
		this.zip.finish();
		this.zip.flush();
	}

}
