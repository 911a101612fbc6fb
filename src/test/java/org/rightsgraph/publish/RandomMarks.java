package org.rightsgraph.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;

import org.springframework.util.FileSystemUtils;

/** Marks people of a dataset at random. */
final class RandomMarks {

	private RandomMarks() {
	}

	/**
	 * {@return what may not be told of them: their ids and names, and each word of more
	 * than three letters that nobody else is called}
	 */
	static Secrets write(Path source, Path target, Random random) throws IOException {
		FileSystemUtils.copyRecursively(source, target);
		List<NamedCsvRecord> persons = read(source.resolve("persons.csv"));
		Set<String> marked = new LinkedHashSet<>();
		int wanted = 1 + random.nextInt(8);
		while (marked.size() < wanted) {
			NamedCsvRecord person = persons.get(random.nextInt(persons.size()));
			if (person.getField("unnamed").isEmpty()) {
				marked.add(person.getField("id"));
			}
		}
		try (CsvWriter csv = CsvWriter.builder().build(target.resolve("persons.csv"))) {
			List<String> header = new ArrayList<>(persons.getFirst().getHeader());
			header.add("access");
			csv.writeRecord(header);
			for (NamedCsvRecord person : persons) {
				List<String> fields = new ArrayList<>(person.getFields());
				fields.add(marked.contains(person.getField("id")) ? random.nextBoolean() ? "protected" : "restricted"
						: "");
				csv.writeRecord(fields);
			}
		}
		return secrets(source, persons, marked);
	}

	private static Secrets secrets(Path source, List<NamedCsvRecord> persons, Set<String> marked) throws IOException {
		List<String> hidden = new ArrayList<>();
		Set<String> others = new LinkedHashSet<>();
		Stream
			.concat(persons.stream().map((row) -> List.of(row.getField("id"), row.getField("name"))),
					read(source.resolve("names.csv")).stream()
						.map((row) -> List.of(row.getField("entity"), row.getField("name"))))
			.forEach((named) -> {
				if (marked.contains(named.getFirst())) {
					hidden.add(named.getLast());
				}
				else if (persons.stream().anyMatch((row) -> row.getField("id").equals(named.getFirst()))) {
					words(named.getLast()).forEach(others::add);
				}
			});
		Secrets secrets = new Secrets().wholes(hidden.stream().filter((name) -> name.contains(" ")).toList())
			.wholes(marked.stream().filter((id) -> id.contains("-")).toList());
		hidden.stream()
			.flatMap(RandomMarks::words)
			.filter((word) -> word.length() > 3 && others.stream().noneMatch((other) -> other.contains(word)))
			.forEach((word) -> secrets.wholes(List.of(word)));
		return secrets;
	}

	private static Stream<String> words(String name) {
		return Stream.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
	}

	private static List<NamedCsvRecord> read(Path file) throws IOException {
		try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(Files.newBufferedReader(file))) {
			return csv.stream().toList();
		}
	}

}
