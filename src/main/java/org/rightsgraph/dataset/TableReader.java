package org.rightsgraph.dataset;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import org.jspecify.annotations.Nullable;

import org.rightsgraph.dataset.Problem.Code;

/** Reads the lines of a table's file, and reports what keeps it from being one. */
final class TableReader {

	private static final Pattern RECORD_LINE = Pattern.compile("[Rr]ecord starting at line (\\d+)");

	private static final Pattern TOO_LARGE = Pattern.compile("maximum|exceeds");

	private final Table table;

	private final Path file;

	private final String shown;

	private final Problems problems;

	TableReader(Table table, Path file, String shown, Problems problems) {
		this.table = table;
		this.file = file;
		this.shown = shown;
		this.problems = problems;
	}

	/**
	 * A line of the table: what stands in the cells of the known columns, in their order
	 * in the file.
	 */
	record Line(long number, List<@Nullable Column> columns, List<String> cells) {
	}

	void read(Consumer<Line> consumer) {
		try (InputStream bytes = new BufferedInputStream(Files.newInputStream(this.file))) {
			skipByteOrderMark(bytes);
			Reader characters = new InputStreamReader(bytes,
					StandardCharsets.UTF_8.newDecoder()
						.onMalformedInput(CodingErrorAction.REPORT)
						.onUnmappableCharacter(CodingErrorAction.REPORT));
			try (CsvReader<CsvRecord> records = CsvReader.builder()
				.allowExtraFields(true)
				.allowMissingFields(true)
				.allowUnclosedQuote(false)
				.skipEmptyLines(true)
				.ofCsvRecord(characters)) {
				read(records, consumer);
			}
		}
		catch (CharacterCodingException ex) {
			reportEncoding();
		}
		catch (UncheckedIOException | CsvParseException ex) {
			reportUnreadable(ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read " + this.file, ex);
		}
	}

	private void skipByteOrderMark(InputStream bytes) throws IOException {
		bytes.mark(3);
		if (bytes.read() == 0xEF && bytes.read() == 0xBB && bytes.read() == 0xBF) {
			this.problems.add(Code.BYTE_ORDER_MARK, Location.of(this.shown, 1),
					"The file begins with a byte order mark",
					"Save it as UTF-8 without one (in a spreadsheet: “CSV”, not “CSV UTF-8 with BOM”)");
			return;
		}
		bytes.reset();
	}

	private void read(CsvReader<CsvRecord> records, Consumer<Line> consumer) {
		@Nullable List<@Nullable Column> columns = null;
		for (CsvRecord entry : records) {
			if (columns == null) {
				columns = header(entry);
				if (columns == null) {
					return;
				}
			}
			else {
				consumer.accept(new Line(entry.getStartingLineNumber(), columns, entry.getFields()));
			}
		}
		if (columns == null) {
			this.problems.add(Code.TABLE_EMPTY, Location.of(this.shown), "The file is empty",
					"A table has a header row: " + header());
		}
	}

	private @Nullable List<@Nullable Column> header(CsvRecord entry) {
		Location at = Location.of(this.shown, entry.getStartingLineNumber());
		List<@Nullable Column> columns = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (String name : entry.getFields()) {
			@Nullable Column column = this.table.column(name).orElse(null);
			columns.add(column);
			if (column == null) {
				this.problems.add(Code.HEADER_UNKNOWN, at,
						"The table " + this.table.word() + " has no column “" + CellReader.shortened(name) + "”",
						Suggestion.among(name, this.table.columns().stream().map(Column::name).toList()));
			}
			else if (!seen.add(name)) {
				this.problems.add(Code.HEADER_DUPLICATE, at, "The column “" + name + "” stands twice in the header row",
						"Keep one of them");
			}
		}
		boolean complete = true;
		for (Column column : this.table.columns()) {
			if (column.required() && !seen.contains(column.name())) {
				complete = false;
				this.problems.add(Code.HEADER_MISSING, at, "The column “" + column.name() + "” is missing",
						"The columns are " + header());
			}
		}
		return complete ? columns : null;
	}

	private String header() {
		return String.join(",", this.table.columns().stream().map(Column::name).toList());
	}

	private void reportUnreadable(RuntimeException ex) {
		if (ex.getCause() instanceof CharacterCodingException) {
			reportEncoding();
			return;
		}
		if (!(ex instanceof CsvParseException)) {
			throw ex;
		}
		String message = String.valueOf(ex.getMessage());
		Matcher line = RECORD_LINE.matcher(message);
		Location at = Location.of(this.shown, line.find() ? Long.parseLong(line.group(1)) : 0);
		if (TOO_LARGE.matcher(message).find()) {
			this.problems.add(Code.ROW_TOO_LARGE, at, "This row is too large to be read",
					"A row has some thousand cells at most, and a cell some million characters: is a quotation mark missing, or one too many?");
			return;
		}
		this.problems.add(Code.QUOTE, at,
				"The quotation marks of this row do not pair, so that nothing after them can be read",
				"Close each \" that opens a cell, and write \"\" for one within it");
	}

	private void reportEncoding() {
		Location at = Location.of(this.shown, firstUndecodableLine());
		this.problems.add(Code.ENCODING, at, "This line is not UTF-8", "Save the file as UTF-8");
	}

	private long firstUndecodableLine() {
		try (InputStream bytes = new BufferedInputStream(Files.newInputStream(this.file))) {
			long line = 1;
			java.io.ByteArrayOutputStream current = new java.io.ByteArrayOutputStream();
			for (int next = bytes.read(); next >= 0; next = bytes.read()) {
				current.write(next);
				if (next == '\n') {
					if (!isUtf8(current.toByteArray())) {
						return line;
					}
					current.reset();
					line++;
				}
			}
			return line;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read " + this.file, ex);
		}
	}

	private static boolean isUtf8(byte[] line) {
		try {
			StandardCharsets.UTF_8.newDecoder().decode(java.nio.ByteBuffer.wrap(line));
			return true;
		}
		catch (CharacterCodingException ex) {
			return false;
		}
	}

}
