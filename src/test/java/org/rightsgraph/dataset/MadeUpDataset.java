package org.rightsgraph.dataset;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * A made-up dataset of any size, the same for the same seed, with the shape of the real
 * one: so many rows of each table, claims per fact, spellings per name; and with long
 * tails, as countries have them: of 10 million rows one organisation is named as
 * responsible in some 100,000, and one place in a million. Nobody in it exists. It needs
 * nothing but the JDK:
 *
 * <pre>java src/test/java/org/rightsgraph/dataset/MadeUpDataset.java FOLDER ROWS</pre>
 */
public final class MadeUpDataset {

	private static final String DIGEST = "0".repeat(64);

	private static final List<String> GIVEN = List.of("ar", "be", "da", "el", "ga", "il", "ka", "le", "ma", "na", "or",
			"ra", "sa", "ti", "vu", "zo");

	private static final List<String> MIDDLE = List.of("bek", "dar", "gul", "lan", "mir", "nur", "ran", "sul", "tan",
			"vel", "yar", "zhan", "", "", "", "");

	private static final List<String> ENDS = List.of("ov", "ev", "in", "enko", "uly", "yan", "son", "bai");

	private static final List<String> VIOLATIONS = List.of("detention", "imprisonment", "prosecution", "fine",
			"torture", "ill-treatment", "censorship", "surveillance", "ban-on-activity", "physical-attack",
			"unfair-trial", "restriction-of-assembly");

	private static final List<String> EVENTS = List.of("protest", "strike", "release", "trial", "statement", "visit",
			"publication", "investigation");

	private static final List<String> HEDGES = List.of("", "", "", "", "alleged", "reported", "apparent", "");

	private static final List<String> RELATIONSHIPS = List.of("sibling", "parent", "spouse", "relative");

	private static final List<String> ROLES = List.of("activist", "journalist", "blogger", "human-rights-defender");

	private final Path folder;

	private final long rows;

	private final long seed;

	private final long changed;

	private MadeUpDataset(Path folder, long rows, long seed, long changed) {
		this.folder = folder;
		this.rows = rows;
		this.seed = seed;
		this.changed = changed;
	}

	/**
	 * Writes a dataset.
	 * @param imports the import folder, which also gets the vocabulary
	 * @param vocabulary the folder of the vocabulary, {@code import/vocabulary}
	 * @param rows about how many rows its tables have together, from 1,000
	 * @param seed another one gives other names, dates and edges
	 * @param changed how many violations have another date than with 0
	 */
	public static void write(Path imports, Path vocabulary, long rows, long seed, long changed) throws IOException {
		copy(vocabulary, Files.createDirectories(imports.resolve("vocabulary")));
		new MadeUpDataset(Files.createDirectories(imports.resolve("made-up")), rows, seed, changed).write();
	}

	/**
	 * Writes a dataset.
	 * @param arguments the import folder, about how many rows, and the seed, if it is not
	 * to be 1
	 */
	public static void main(String[] arguments) throws IOException {
		write(Path.of(arguments[0]), Path.of("import/vocabulary"), Long.parseLong(arguments[1]),
				(arguments.length > 2) ? Long.parseLong(arguments[2]) : 1, 0);
	}

	private static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> files = Files.list(from)) {
			for (Path file : files.toList()) {
				Files.copy(file, to.resolve(file.getFileName().toString()));
			}
		}
	}

	private long share(int thousandths) {
		return Math.max(2, this.rows * thousandths / 1000);
	}

	private void write() throws IOException {
		descriptor();
		reports();
		claims();
		entities();
		facts();
	}

	private void descriptor() throws IOException {
		StringBuilder resources = new StringBuilder();
		for (String table : List.of("reports", "claims", "persons", "organisations", "groups", "places", "laws",
				"events", "violations", "statistics", "involvements", "relationships", "names")) {
			resources.append(resources.isEmpty() ? "" : ",")
				.append("\n  {\"name\": \"%1$s\", \"path\": \"%1$s.csv\"}".formatted(table));
		}
		Files.writeString(this.folder.resolve("datapackage.json"),
				"{\"name\": \"made-up\", \"title\": \"Made up\", \"rights-graph:uses\": [\"vocabulary\"], \"resources\": [%s]}\n"
					.formatted(resources));
	}

	private long reportCount() {
		return Math.max(5, (claimCount() + 199) / 200);
	}

	private long claimCount() {
		return share(170);
	}

	private void reports() throws IOException {
		table("reports", "id,title,kind,file,sha256,language,published,period,reliability", reportCount(),
				(row, random) -> "report-%d,Made-up report %d,annual-report-chapter,report-%d.txt,%s,en,%s,%d,primary"
					.formatted(row, row, row, DIGEST, day(random), 2000 + row % 26));
	}

	private void claims() throws IOException {
		long count = claimCount();
		table("claims", "id,report,section,start,end,sha256,speaker,denied_by,denial,hedge", count, (row, random) -> {
			long at = row % 200 * 150;
			boolean denied = row % 100 == 99;
			return "c-%d,report-%d,Section %d,%d,%d,%s,%s,%s,%s,%s".formatted(row, row / 200 % reportCount(), row / 20,
					at, at + 140, DIGEST, (row % 5 == 0) ? "o-" + skewed(random, organisations()) : "",
					denied ? "o-" + skewed(random, organisations()) : "", denied ? "c-" + (row - 1) : "",
					one(HEDGES, random));
		});
	}

	private long persons() {
		return share(90);
	}

	private long organisations() {
		return share(25);
	}

	private long places() {
		return Math.min(share(10), 20_000);
	}

	private long laws() {
		return Math.min(share(20), 5_000);
	}

	private long groups() {
		return share(35);
	}

	private long events() {
		return share(60);
	}

	private long violations() {
		return share(140);
	}

	private void entities() throws IOException {
		table("persons", "id,name,gender,claims", persons(), (row, random) -> "p-%d,%s,%s,%s".formatted(row, name(row),
				(row % 3 == 0) ? "female" : "male", claims(row, persons(), random)));
		table("organisations", "id,name,kind,claims", organisations(),
				(row, random) -> "o-%d,%s organisation %d,%s,%s".formatted(row, surname(row, GIVEN), row,
						(row % 2 == 0) ? "police-force" : "ngo", claims(row, organisations(), random)));
		table("groups", "id,name,kind,size,claims", groups(),
				(row, random) -> "g-%d,Protesters in %s %d,protesters,over %d,%s".formatted(row, surname(row, GIVEN),
						row, 1 + random.nextInt(500), claims(row, groups(), random)));
		table("places", "id,name,kind,claims", places(),
				(row, random) -> "l-%d,%s,%s,%s".formatted(row, (row == 0) ? "Made-up Country" : surname(row, GIVEN),
						(row == 0) ? "country" : "city", claims(row, places(), random)));
		table("laws", "id,name,kind,date,claims", laws(), (row, random) -> "w-%d,Statute number %d,statute,%d,%s"
			.formatted(row, row, 1990 + row % 35, claims(row, laws(), random)));
		table("events", "id,name,kind,date,places,part_of,claims", events(),
				(row, random) -> "e-%d,Event number %d,%s,%s,%s,%s,%s".formatted(row, row, one(EVENTS, random),
						date(random), place(random), (row > 9 && row % 4 == 0) ? "e-" + skewed(random, row) : "",
						claims(row, events(), random)));
	}

	private void facts() throws IOException {
		long every = (this.changed > 0) ? Math.max(1, violations() / this.changed) : Long.MAX_VALUE;
		table("violations", "id,name,kind,date,places,part_of,laws,sentence,sentence_kind,claims", violations(),
				(row, random) -> {
					String date = date(random);
					boolean other = row % every == 0 && row / every < this.changed;
					boolean sentence = row % 3 == 0;
					return "v-%d,Violation number %d,%s,%s,%s,%s,%s,%s,%s,%s".formatted(row, row,
							one(VIOLATIONS, random), (other && this.changed > 0) ? "1999" : date, place(random),
							(row % 4 == 0) ? "e-" + skewed(random, events()) : "",
							(row % 3 == 1) ? "w-" + skewed(random, laws()) : "",
							sentence ? "P" + (1 + random.nextInt(14)) + "Y" : "", sentence ? "prison-term" : "",
							claims(row, violations(), random));
				});
		table("statistics", "id,name,about,measure,unit,value,period,claims", share(30),
				(row, random) -> "s-%d,Figure %d,e-%d,persons-detained,persons,%d,%d,%s".formatted(row, row,
						skewed(random, events()), 1 + random.nextInt(1000), 2000 + random.nextInt(26),
						claims(row, share(30), random)));
		long involvements = share(230);
		table("involvements", "id,actor,role,in,age,claims", involvements, (row, random) -> {
			long violation = row * violations() / involvements;
			boolean responsible = row % 3 == 2;
			String actor = responsible ? "o-" + skewed(random, organisations())
					: (row % 7 == 0) ? "g-" + skewed(random, groups()) : "p-" + skewed(random, persons());
			return "i-%d,%s,%s,v-%d,%s,%s".formatted(row, actor, responsible ? "perpetrator" : "victim", violation,
					(row % 11 == 0 && !responsible && row % 7 != 0) ? 18 + random.nextInt(60) : "",
					claims(row, involvements, random));
		});
		long relationships = share(140);
		table("relationships", "id,from,kind,to,detail,claims", relationships, (row, random) -> {
			long person = row * persons() / relationships;
			String rest = switch ((int) (row % 3)) {
				case 0 -> one(RELATIONSHIPS, random) + ",p-" + (person + 1 + random.nextInt(20)) % persons();
				case 1 -> "has-role," + one(ROLES, random);
				default -> "lives-in,l-" + skewed(random, places());
			};
			return "r-%d,p-%d,%s,Number %d,%s".formatted(row, person, rest, row, claims(row, relationships, random));
		});
		table("names", "id,entity,name,kind,claims", share(50), (row, random) -> {
			long person = row * persons() / share(50);
			return "n-%d,p-%d,%s,spelling,%s".formatted(row, person,
					(row % 2 == 0) ? cyrillic(name(person))
							: name(person).replace("zh", "j").replace("ya", "ia") + " " + (char) ('A' + row % 26) + '.',
					claims(row, share(50), random));
		});
	}

	private interface Line {

		String of(long row, SplittableRandom random);

	}

	private void table(String name, String header, long count, Line line) throws IOException {
		SplittableRandom random = new SplittableRandom(this.seed ^ name.hashCode());
		try (BufferedWriter out = Files.newBufferedWriter(this.folder.resolve(name + ".csv"))) {
			out.write(header + "\n");
			for (long row = 0; row < count; row++) {
				out.write(line.of(row, random));
				out.write('\n');
			}
		}
	}

	/** A sentence speaks of things that belong together, and some are told twice. */
	private String claims(long row, long rows, SplittableRandom random) {
		String near = "c-" + row * claimCount() / rows;
		return (random.nextInt(4) == 0) ? near + " | c-" + random.nextLong(claimCount()) : near;
	}

	/** Few have much to do with many things: of 250,000 the first with every eighth. */
	private static long skewed(SplittableRandom random, long bound) {
		double tail = Math.pow(random.nextDouble(), 6);
		return (random.nextInt(40) == 0) ? random.nextLong(Math.min(4, bound)) : (long) (bound * tail);
	}

	/** Every second thing is said of the country as a whole. */
	private String place(SplittableRandom random) {
		return random.nextBoolean() ? "l-0" : "l-" + skewed(random, places());
	}

	private static String date(SplittableRandom random) {
		String day = day(random);
		return switch (random.nextInt(5)) {
			case 0 -> "";
			case 1 -> day.substring(0, 4);
			case 2 -> day.substring(0, 7);
			default -> day;
		};
	}

	private static String day(SplittableRandom random) {
		return LocalDate.of(2000, 1, 1).plusDays(random.nextInt(9_000)).toString();
	}

	private static String one(List<String> words, SplittableRandom random) {
		return words.get(random.nextInt(words.size()));
	}

	private String name(long number) {
		SplittableRandom random = new SplittableRandom(this.seed * 31 + number);
		return capital(one(GIVEN, random) + one(MIDDLE, random) + one(GIVEN, random)) + " "
				+ surname(random.nextLong(), MIDDLE);
	}

	private String surname(long number, List<String> between) {
		SplittableRandom random = new SplittableRandom(this.seed * 17 + number);
		return capital(one(GIVEN, random) + one(MIDDLE, random) + one(GIVEN, random) + one(between, random)
				+ one(ENDS, random));
	}

	private static String capital(String word) {
		return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
	}

	private static String cyrillic(String name) {
		String letters = name.replace("zh", "ж").replace("Zh", "Ж").replace("ya", "я").replace("yu", "ю");
		StringBuilder cyrillic = new StringBuilder();
		String latin = "abdegiklmnorstuvyz";
		String other = "абдегиклмнорстувйз";
		for (char letter : letters.toCharArray()) {
			int at = latin.indexOf(Character.toLowerCase(letter));
			char found = (at >= 0) ? other.charAt(at) : letter;
			cyrillic.append(Character.isUpperCase(letter) ? Character.toUpperCase(found) : found);
		}
		return cyrillic.toString();
	}

}
