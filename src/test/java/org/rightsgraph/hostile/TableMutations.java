package org.rightsgraph.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;

/** Changes to what stands in a table, whose file stays well formed. */
final class TableMutations {

	static final List<Mutation> ALL = List.of(Mutation.open("a column left out", table((rows, random) -> {
		int column = column(rows, random);
		rows.forEach((row) -> row.remove(column));
	})), Mutation.broken("a column given twice", table((rows, random) -> {
		int column = column(rows, random);
		rows.forEach((row) -> row.add(row.get(column)));
	})), Mutation.broken("a column renamed",
			table((rows, random) -> rows.getFirst().set(column(rows, random), "no such " + HostileText.any(random)))),
			Mutation.broken("the header row left out", table((rows, _) -> rows.removeFirst())),
			Mutation.sound("columns in another order", table((rows, random) -> {
				long order = random.nextLong();
				rows.forEach((row) -> Collections.shuffle(row, new Random(order)));
			})), Mutation.broken("a row given twice", table((rows, random) -> {
				List<String> row = row(rows, random);
				rows.add(random.nextInt(1, rows.size() + 1), new ArrayList<>(row));
			})), Mutation.open("a row left out", table((rows, random) -> rows.remove(row(rows, random)))),
			Mutation.open("rows in another order",
					table((rows, random) -> Collections.shuffle(rows.subList(1, rows.size()), random))),
			Mutation.broken("a cell too many", table((rows, random) -> row(rows, random).add(HostileText.any(random)))),
			Mutation.broken("a cell too few", table((rows, random) -> row(rows, random).removeLast())),
			Mutation.open("hostile words in a cell",
					table((rows, random) -> row(rows, random).set(column(rows, random), HostileText.any(random)))),
			Mutation.open("hostile words in a column", table((rows, random) -> {
				int column = column(rows, random);
				String words = HostileText.any(random);
				rows.stream().skip(1).forEach((row) -> row.set(column, words));
			})),
			Mutation.open("an empty cell", table((rows, random) -> row(rows, random).set(column(rows, random), ""))),
			Mutation.open("a reference to itself", table((rows, random) -> {
				List<String> row = row(rows, random);
				row.set(column(rows, random), row.getFirst());
			})), Mutation.open("cells swapped", table((rows, random) -> {
				List<String> left = row(rows, random);
				List<String> right = row(rows, random);
				int from = column(rows, random);
				int to = column(rows, random);
				String cell = left.get(from);
				left.set(from, right.get(to));
				right.set(to, cell);
			})), Mutation.open("a cell of another table", (file, random) -> {
				List<List<String>> rows = read(file);
				List<List<String>> others = read(HostileText.of(random, tables(file)));
				List<String> other = others.get(random.nextInt(others.size()));
				row(rows, random).set(column(rows, random), other.get(random.nextInt(other.size())));
				write(file, rows);
			}), Mutation.open("two tables' files swapped", (file, random) -> {
				Path other = HostileText.of(random, tables(file));
				byte[] bytes = Files.readAllBytes(file);
				Files.write(file, Files.readAllBytes(other));
				Files.write(other, bytes);
			}));

	private TableMutations() {
	}

	private interface Change {

		void change(List<List<String>> rows, Random random);

	}

	private static Mutation.Action table(Change change) {
		return (file, random) -> {
			List<List<String>> rows = read(file);
			change.change(rows, random);
			write(file, rows);
		};
	}

	private static int column(List<List<String>> rows, Random random) {
		return random.nextInt(rows.getFirst().size());
	}

	private static List<String> row(List<List<String>> rows, Random random) {
		return rows.get(random.nextInt(1, rows.size()));
	}

	private static List<Path> tables(Path file) throws IOException {
		try (Stream<Path> files = Files.list(file.resolveSibling(""))) {
			return files.filter((other) -> other.toString().endsWith(".csv")).sorted().toList();
		}
	}

	private static List<List<String>> read(Path file) throws IOException {
		List<List<String>> rows = new ArrayList<>();
		try (CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(file)) {
			records.forEach((row) -> rows.add(new ArrayList<>(row.getFields())));
		}
		return rows;
	}

	private static void write(Path file, List<List<String>> rows) throws IOException {
		try (CsvWriter writer = CsvWriter.builder().build(file)) {
			rows.forEach((row) -> writer.writeRecord(row.toArray(String[]::new)));
		}
	}

}
