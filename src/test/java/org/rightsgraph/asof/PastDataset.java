package org.rightsgraph.asof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import org.rightsgraph.fact.Edtf;

/**
 * A dataset as somebody would have coded it who knew only the claims known by a day: made
 * from its tables, without the program. A row stays when a claim that bears it out as a
 * whole was known; the row of an entity of which only other rows' known claims speak
 * stays with its id, name and kind, and rests on those. Who only makes, denies or
 * publishes known claims stays so, too, and rests on none; but a table cannot say that.
 */
final class PastDataset {

	private static final Set<String> NOT_ENTITIES = Set.of("reports", "claims", "involvements", "relationships",
			"judgements", "names");

	private static final Set<String> IDENTITY = Set.of("id", "name", "kind", "role", "judgement", "claims");

	/** Columns that hold ids of entities. */
	private static final Set<String> REFERENCES = Set.of("places", "part_of", "laws", "about", "rights", "publisher",
			"derived_from", "speaker", "denied_by");

	private final Path source;

	private final Map<String, List<Map<String, String>>> tables = new TreeMap<>();

	private final Map<String, List<String>> headers = new HashMap<>();

	private final Set<String> known = new TreeSet<>();

	/** Known claims by the entity of which they speak. */
	private final Map<String, Set<String>> mentions = new HashMap<>();

	/**
	 * Known claims by the entity that makes or denies them, or the first by whose report
	 * they are in.
	 */
	private final Map<String, Set<String>> namings = new HashMap<>();

	/** The entities of which a known claim speaks, or which are named by one. */
	private final Set<String> entities = new TreeSet<>();

	/** All entities of this dataset; others belong to the vocabulary. */
	private final Set<String> stated = new TreeSet<>();

	private final String day;

	private PastDataset(Path source, LocalDate day) throws IOException {
		this.day = day.toString();
		this.source = source;
		try (Stream<Path> files = Files.list(source)) {
			for (Path file : files.filter((path) -> path.toString().endsWith(".csv")).toList()) {
				read(file);
			}
		}
	}

	/**
	 * Writes the dataset as of a day.
	 * @return the ids of those of which no known claim speaks; their rows rest on the
	 * claims that they make, deny or publish, because without any they would be no rows
	 */
	static Set<String> write(Path source, LocalDate day, Path target) throws IOException {
		PastDataset dataset = new PastDataset(source, day);
		dataset.findKnown(day);
		dataset.findMentions();
		dataset.findEntities();
		dataset.reduce();
		dataset.writeTo(target);
		return dataset.namedOnly();
	}

	private void read(Path file) throws IOException {
		String table = file.getFileName().toString().replace(".csv", "");
		List<Map<String, String>> rows = new ArrayList<>();
		try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
			reader.forEach((row) -> {
				this.headers.put(table, row.getHeader());
				rows.add(new LinkedHashMap<>(row.getFieldsAsMap()));
			});
		}
		this.tables.put(table, rows);
	}

	private List<Map<String, String>> rows(String table) {
		return this.tables.getOrDefault(table, List.of());
	}

	private void findKnown(LocalDate day) {
		Map<String, String> reports = rows("reports").stream()
			.collect(Collectors.toMap((row) -> value(row, "id"),
					(row) -> value(row, "published").isEmpty() ? value(row, "obtained") : value(row, "published")));
		for (Map<String, String> claim : rows("claims")) {
			String since = value(claim, "as_of").isEmpty() ? reports.get(value(claim, "report"))
					: value(claim, "as_of");
			LocalDate latest = (since == null || since.isEmpty()) ? null : Edtf.parse(since).latest();
			if (latest != null && !latest.isAfter(day)) {
				this.known.add(value(claim, "id"));
			}
		}
	}

	private void findMentions() {
		this.tables.forEach((table, rows) -> rows.forEach((row) -> {
			if (!NOT_ENTITIES.contains(table)) {
				mention(value(row, "id"), all(row));
				REFERENCES.forEach((column) -> list(row, column).forEach((target) -> mention(target, of(row, column))));
			}
			switch (table) {
				case "names" -> mention(value(row, "entity"), all(row));
				case "involvements" -> Stream.of("actor", "in").forEach((end) -> mention(value(row, end), all(row)));
				case "claims" -> speakers(row);
				case "reports" ->
					firstKnownClaim(value(row, "id")).ifPresent((claim) -> Stream.of("publisher", "derived_from")
						.forEach((column) -> list(row, column).forEach((source) -> name(source, claim))));
				case "relationships" -> Stream.of("from", "to").forEach((end) -> mention(value(row, end), all(row)));
				default -> {
				}
			}
		}));
	}

	/** Whose claim is known is known with it. */
	private void speakers(Map<String, String> claim) {
		String id = value(claim, "id");
		list(claim, "speaker").forEach((speaker) -> name(speaker, id));
		if (this.known.contains(id)) {
			String denial = value(claim, "denial").isEmpty() ? id : value(claim, "denial");
			list(claim, "denied_by").forEach((denier) -> name(denier, denial));
		}
	}

	private Optional<String> firstKnownClaim(String report) {
		return rows("claims").stream()
			.filter((claim) -> value(claim, "report").equals(report))
			.map((claim) -> value(claim, "id"))
			.filter(this.known::contains)
			.min(Comparator.naturalOrder());
	}

	private void mention(String entity, Set<String> claims) {
		addKnown(this.mentions, entity, claims);
	}

	private void name(String entity, String claim) {
		addKnown(this.namings, entity, Set.of(claim));
	}

	private void addKnown(Map<String, Set<String>> of, String entity, Set<String> claims) {
		claims.stream()
			.filter(this.known::contains)
			.forEach((claim) -> of.computeIfAbsent(entity, (_) -> new TreeSet<>()).add(claim));
	}

	private void findEntities() {
		this.tables.forEach((table, rows) -> rows.stream()
			.filter((_) -> !NOT_ENTITIES.contains(table))
			.forEach((row) -> this.stated.add(value(row, "id"))));
		this.entities.addAll(this.stated);
		this.entities.removeIf((id) -> !this.mentions.containsKey(id) && !this.namings.containsKey(id));
	}

	private Set<String> namedOnly() {
		Set<String> named = new TreeSet<>(this.entities);
		named.removeAll(this.mentions.keySet());
		return named;
	}

	private void reduce() {
		this.tables.forEach((table, rows) -> {
			rows.removeIf((row) -> !stays(table, row));
			rows.forEach((row) -> reduce(table, row));
		});
	}

	private boolean stays(String table, Map<String, String> row) {
		return switch (table) {
			case "claims" -> this.known.contains(value(row, "id"));
			case "reports" -> rowsOfReport(value(row, "id"));
			case "names" -> isKnown(whole(row)) && this.entities.contains(value(row, "entity"));
			case "involvements" -> isKnown(whole(row)) && areThere(row, "actor", "in");
			case "relationships" -> isKnown(whole(row)) && areThere(row, "from", "to");
			case "judgements" ->
				isKnown(whole(row)) && areThere(row, "left", "right") && value(row, "decided").compareTo(this.day) <= 0;
			default -> this.entities.contains(value(row, "id"));
		};
	}

	private boolean rowsOfReport(String report) {
		return rows("claims").stream()
			.anyMatch((claim) -> value(claim, "report").equals(report) && this.known.contains(value(claim, "id")));
	}

	// Roles are vocabulary, and always there.
	private boolean areThere(Map<String, String> row, String... ends) {
		return Arrays.stream(ends)
			.map((end) -> value(row, end))
			.allMatch((id) -> this.entities.contains(id) || !this.stated.contains(id));
	}

	private void reduce(String table, Map<String, String> row) {
		if (table.equals("claims") || table.equals("reports")) {
			if (!value(row, "denial").isEmpty() && !this.known.contains(value(row, "denial"))) {
				row.put("denial", "");
				row.put("denied_by", "");
			}
		}
		else {
			boolean whole = isKnown(whole(row));
			Map<String, Set<String>> marks = marks(row);
			row.keySet().forEach((column) -> {
				// That a date is inferred says nothing without the date.
				Set<String> own = marks.getOrDefault(column.equals("date_inferred") ? "date" : column, Set.of());
				boolean there = own.isEmpty() ? whole : isKnown(own);
				if (!there && !IDENTITY.contains(column)) {
					row.put(column, "");
				}
			});
			List<String> claims = new ArrayList<>((whole ? whole(row) : namedBy(value(row, "id"))));
			marks.forEach((column, ids) -> ids.forEach((claim) -> claims.add(column + ":" + claim)));
			claims.removeIf((claim) -> !this.known.contains(claim.substring(claim.indexOf(':') + 1)));
			row.put("claims", String.join(" | ", claims));
		}
		REFERENCES.stream()
			.filter(row::containsKey)
			.forEach((column) -> row.put(column,
					list(row, column).stream()
						.filter((id) -> this.entities.contains(id) || !this.stated.contains(id))
						.collect(Collectors.joining(" | "))));
	}

	private Set<String> namedBy(String entity) {
		return this.mentions.getOrDefault(entity, this.namings.getOrDefault(entity, Set.of()));
	}

	private void writeTo(Path target) throws IOException {
		Files.createDirectories(target);
		Files.copy(this.source.resolve("datapackage.json"), target.resolve("datapackage.json"));
		for (Map.Entry<String, List<Map<String, String>>> table : this.tables.entrySet()) {
			List<String> header = this.headers.getOrDefault(table.getKey(), List.of());
			try (CsvWriter writer = CsvWriter.builder().build(target.resolve(table.getKey() + ".csv"))) {
				writer.writeRecord(header);
				table.getValue()
					.forEach((row) -> writer.writeRecord(header.stream().map((name) -> value(row, name)).toList()));
			}
		}
	}

	private boolean isKnown(Set<String> claims) {
		return claims.stream().anyMatch(this.known::contains);
	}

	private static Set<String> all(Map<String, String> row) {
		return list(row, "claims").stream()
			.map((claim) -> claim.substring(claim.indexOf(':') + 1))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> whole(Map<String, String> row) {
		return list(row, "claims").stream()
			.filter((claim) -> !claim.contains(":"))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Map<String, Set<String>> marks(Map<String, String> row) {
		return list(row, "claims").stream()
			.filter((claim) -> claim.contains(":"))
			.collect(Collectors.groupingBy((claim) -> claim.substring(0, claim.indexOf(':')), TreeMap::new, Collectors
				.mapping((claim) -> claim.substring(claim.indexOf(':') + 1), Collectors.toCollection(TreeSet::new))));
	}

	private static Set<String> of(Map<String, String> row, String column) {
		return marks(row).getOrDefault(column, whole(row));
	}

	private static List<String> list(Map<String, String> row, String column) {
		return Arrays.stream(value(row, column).split("\\|")).map(String::strip).filter((id) -> !id.isEmpty()).toList();
	}

	private static String value(Map<String, String> row, String column) {
		return row.getOrDefault(column, "");
	}

}
