package org.rightsgraph.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.rightsgraph.cypher.CypherFiles;
import org.rightsgraph.dataset.Column;
import org.rightsgraph.dataset.NewDataset;
import org.rightsgraph.dataset.Table;
import org.rightsgraph.graph.Rows;

/**
 * Writes the graph back as the tables of which it was made: an import of these makes the
 * same graph, with the same digest. In the archive each dataset is a folder.
 */
final class DatasetWriter {

	private static final CypherFiles FILES = CypherFiles.ofProgram();

	/** What a column refers to, in the graph. */
	private static final Map<String, String> LINKS = Map.of("places", "HAPPENED_IN", "part_of", "PART_OF", "laws",
			"UNDER", "about", "MEASURES", "rights", "BREACHES");

	private final Rows rows;

	private final ZipOutputStream zip;

	private final Writer text;

	private @Nullable CsvWriter csv;

	private DatasetWriter(Rows rows, OutputStream out) {
		this.rows = rows;
		this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
		this.text = new BufferedWriter(new OutputStreamWriter(this.zip, StandardCharsets.UTF_8), 1 << 15);
	}

	/**
	 * Writes it. The stream stays open.
	 * @param rows what the graph holds
	 * @param out where to
	 * @throws UncheckedIOException if that cannot be written
	 */
	static void write(Rows rows, OutputStream out) {
		try {
			var writer = new DatasetWriter(rows, out);
			var datasets = new ArrayList<Record>();
			rows.forEach(statement("names"), Map.of(), datasets::add);
			for (var dataset : datasets) {
				writer.dataset(dataset);
			}
			writer.zip.finish();
			writer.zip.flush();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String statement(String name) {
		return FILES.file("read/dataset-" + name).text();
	}

	private void dataset(Record dataset) throws IOException {
		var name = dataset.get("name").asString();
		var tables = new ArrayList<Table>();
		for (var table : Table.values()) {
			if (table(name, table)) {
				tables.add(table);
			}
		}
		entry(name + "/datapackage.json");
		this.text.write(NewDataset.descriptor(name, dataset.get("title").asString(),
				dataset.get("uses").asList(Value::asString).stream().sorted().toList(), tables));
		endEntry();
	}

	/** Writes a table, if it has a row. */
	private boolean table(String dataset, Table table) throws IOException {
		var parameters = new LinkedHashMap<String, Object>(Map.of("dataset", dataset));
		switch (table) {
			case TERMS -> words(dataset, table, "");
			case VIOLATION_KINDS -> words(dataset, table, "violation-kind");
			case RELATIONSHIP_KINDS -> words(dataset, table, "relationship-kind");
			case INVOLVEMENT_ROLES -> words(dataset, table, "involvement-role");
			case REPORTS -> write(dataset, table, "reports", parameters,
					(row) -> cells(table, row).with("publisher", row.get("publisher").asList())
						.with("derived_from", row.get("derivedFrom").asList()));
			case CLAIMS -> write(dataset, table, "claims", parameters, DatasetWriter::claim);
			case INVOLVEMENTS -> edges(dataset, table, "role", "actor", "in");
			case RELATIONSHIPS -> edges(dataset, table, "kind", "from", "to");
			case JUDGEMENTS -> edges(dataset, table, "judgement", "left", "right");
			case NAMES -> write(dataset, table, "spellings", parameters, DatasetWriter::spelling);
			default -> {
				parameters.put("label", table.kind().orElseThrow().labels().getFirst());
				parameters.put("vocabulary", "");
				write(dataset, table, "entities", parameters, (row) -> entity(table, row));
			}
		}
		var written = this.csv != null;
		if (written) {
			endEntry();
		}
		return written;
	}

	private void words(String dataset, Table table, String vocabulary) {
		write(dataset, table, "entities", Map.of("dataset", dataset, "label", "Term", "vocabulary", vocabulary),
				(row) -> cells(table, row).with("id", row.get("properties").get("term").asString()));
	}

	private void edges(String dataset, Table table, String property, String from, String to) {
		write(dataset, table, "edges", Map.of("dataset", dataset, "property", property),
				(row) -> cells(table, row).with(from, row.get("from").asString()).with(to, row.get("to").asString()));
	}

	private static TableCells entity(Table table, Record row) {
		var cells = cells(table, row);
		LINKS.forEach((column, type) -> cells.with(column,
				row.get("links")
					.asList((link) -> link)
					.stream()
					.filter((link) -> link.get(0).asString().equals(type))
					.map((link) -> link.get(1).asString())
					.toList()));
		return cells;
	}

	private static TableCells claim(Record row) {
		var cells = cells(Table.CLAIMS, row);
		for (var column : List.of("report", "section", "start", "end", "sha256", "speaker", "denial")) {
			cells.with(column, row.get(column).asObject());
		}
		return cells.with("denied_by", row.get("deniedBy").asList());
	}

	/** The graph knows neither the id nor the kind of such a row. */
	private static TableCells spelling(Record row) {
		var entity = row.get("entity").asString();
		return new TableCells(Table.NAMES, Map.of("claims", row.get("claims").asList()))
			.with("id", "name-of-%s-%d".formatted(entity, row.get("number").asLong()))
			.with("entity", entity)
			.with("name", row.get("name").asString())
			.with("kind", "spelling");
	}

	private static TableCells cells(Table table, Record row) {
		return new TableCells(table, row.get("properties").asMap());
	}

	private void write(String dataset, Table table, String statement, Map<String, Object> parameters,
			Function<Record, TableCells> cells) {
		this.rows.forEach(statement(statement), parameters, (row) -> {
			if (this.csv == null) {
				entry(dataset + "/" + table.word() + ".csv");
				this.csv = CsvWriter.builder().build(this.text);
				this.csv.writeRecord(table.columns().stream().map(Column::name).toList());
			}
			this.csv.writeRecord(cells.apply(row).texts());
		});
	}

	private void entry(String name) {
		try {
			var entry = new ZipEntry(name);
			// The same graph makes the same file, whenever it is written.
			entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
			this.zip.putNextEntry(entry);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void endEntry() throws IOException {
		if (this.csv != null) {
			this.csv.flush();
			this.csv = null;
		}
		this.text.flush();
		this.zip.closeEntry();
	}

}
