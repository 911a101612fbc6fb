package org.rightsgraph;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.rightsgraph.database.DatabaseTest;
import org.rightsgraph.database.TestDatabase;
import org.rightsgraph.dataset.MillsDataset;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
@ExtendWith(OutputCaptureExtension.class)
class CommandsIT {

	private final TestDatabase database;

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path temporary;

	CommandsIT(TestDatabase database) {
		this.database = database;
	}

	@Test
	void importSaysWhatItDidAndASecondOneThatNothingWasToDo(CapturedOutput output) {
		MillsDataset mills = mills();
		assertThat(importInto(mills)).isEqualTo(Commands.GOOD);
		assertThat(output.getOut()).contains("Imported terms, mills").containsPattern("Person +2 +2 +0 +0 +0");
		int first = output.getOut().length();
		assertThat(importInto(mills)).isEqualTo(Commands.GOOD);
		assertThat(output.getOut().substring(first)).containsPattern("in all +\\d+ +0 +0 +0 +\\d+");
		assertThat(this.temporary.resolve("data/import-summary.json")).content()
			.contains("\"created\" : 0", "\"digest\" : \"");
	}

	@Test
	void importNamesTheDatasetsThatAreInTheGraphThoughNotInTheFolder(CapturedOutput output) throws Exception {
		MillsDataset mills = mills();
		assertThat(importInto(mills)).isEqualTo(Commands.GOOD);
		assertThat(output.getOut()).doesNotContain("Also in the graph");
		Files.move(mills.folder().resolve("mills"), this.temporary.resolve("mills"));
		assertThat(importInto(mills)).isEqualTo(Commands.GOOD);
		assertThat(output.getOut())
			.contains("Also in the graph, though not in this import: mills. To remove one: withdraw mills");
		assertThat(this.temporary.resolve("data/import-summary.json")).content()
			.containsPattern("\"others\" : \\[ \"mills\" ]");
	}

	@Test
	void withdrawRemovesADatasetAndSaysWhatIsLeft(CapturedOutput output) {
		assertThat(importInto(mills())).isEqualTo(Commands.GOOD);
		assertThat(onDatabase("withdraw", "mills")).isEqualTo(Commands.GOOD);
		assertThat(output.getOut()).contains("Withdrew mills", "Left in the graph: terms")
			.containsPattern("Person +0 +0 +0 +2 +0")
			.containsPattern("(?s)Withdrew.*Digest +[0-9a-f]{64}");
		assertThat(this.temporary.resolve("data/import-summary.json")).content()
			.containsPattern("\"withdrawn\" : \\[ \"mills\" ]");
	}

	@Test
	void withdrawOfADatasetThatAnotherUsesNamesTheUserAndRemovesNothing(CapturedOutput output) {
		assertThat(importInto(mills())).isEqualTo(Commands.GOOD);
		assertThat(onDatabase("withdraw", "terms")).isEqualTo(Commands.REJECTED);
		assertThat(output.getErr()).contains("terms: [id-in-use] “baker”", "but mills still uses it");
		assertThat(output.getOut()).contains("Nothing was written", "Withdraw first what uses it");
	}

	@Test
	void withdrawOfAnUnknownDatasetNamesThoseThereAre(CapturedOutput output) {
		assertThat(importInto(mills())).isEqualTo(Commands.GOOD);
		assertThat(onDatabase("withdraw", "mils")).isEqualTo(Commands.USAGE);
		assertThat(output.getErr()).contains("The graph holds no dataset “mils”. It holds mills, terms")
			.doesNotContain("\tat ");
	}

	@Test
	void exportWritesTheGraphIntoAFile() throws Exception {
		assertThat(importInto(mills())).isEqualTo(Commands.GOOD);
		Path file = this.temporary.resolve("graph.json");
		Files.writeString(file, "what was there before");
		assertThat(export("json", file, "--types", "person")).isEqualTo(Commands.GOOD);
		assertThat(file).content().startsWith("{\"nodes\":[").contains("\"Person\"").doesNotContain("\"Place\"");
		try (var files = Files.list(this.temporary)) {
			assertThat(files).noneMatch((other) -> other.toString().endsWith(".part"));
		}
	}

	@Test
	void exportToStandardOutputPrintsNothingElse(CapturedOutput output) {
		assertThat(importInto(mills())).isEqualTo(Commands.GOOD);
		int first = output.getOut().length();
		assertThat(export("node-link", Path.of("-"))).isEqualTo(Commands.GOOD);
		assertThat(output.getOut().substring(first)).startsWith("{\"directed\":true").endsWith("]}");
	}

	@Test
	void exportRefusesWhatItDoesNotKnowAndNamesWhatItDoes(CapturedOutput output) {
		assertThat(importInto(mills())).isEqualTo(Commands.GOOD);
		Path file = this.temporary.resolve("graph");
		assertThat(export("gefx", file)).isEqualTo(Commands.USAGE);
		assertThat(output.getErr()).contains("There is no format “gefx”", "gexf", "csv-zip");
		assertThat(export("gexf", file, "--types", "Persn")).isEqualTo(Commands.USAGE);
		assertThat(output.getErr()).contains("There is no type of entity 'Persn'. Did you mean Person?");
		assertThat(export("gexf", file, "--report", "none")).isEqualTo(Commands.USAGE);
		assertThat(export("gexf", file, "--from", "yesterday")).isEqualTo(Commands.USAGE);
		assertThat(file).doesNotExist();
	}

	@Test
	void exportOfAGraphIntoWhichAnImportWasBrokenOffLeavesNoFile(CapturedOutput output) {
		assertThat(importInto(mills())).isEqualTo(Commands.GOOD);
		this.database.driver()
			.executableQuery("MATCH (lock:SchemaLock {name: 'generation'}) "
					+ "SET lock.writing = true, lock.unfinished = ['mills']")
			.execute();
		Path file = this.temporary.resolve("graph.gexf");
		assertThat(export("gexf", file)).isEqualTo(Commands.DATABASE_FAILED);
		assertThat(output.getErr()).contains("or was broken off");
		assertThat(this.temporary).isDirectoryNotContaining((other) -> other.toString().contains("graph.gexf"));
		// A second run finds nothing to write but its last mark.
		assertThat(importInto(mills())).isEqualTo(Commands.GOOD);
		assertThat(export("gexf", file)).isEqualTo(Commands.GOOD);
	}

	@Test
	void whatWasBrokenOffStaysUnfinishedUntilItIsImportedOrWithdrawn() {
		assertThat(importInto(mills())).isEqualTo(Commands.GOOD);
		this.database.driver().executableQuery("""
				MATCH (lock:SchemaLock {name: 'generation'})
				SET lock.writing = true, lock.marking = true, lock.unfinished = ['diaries']""").execute();
		Path file = this.temporary.resolve("graph.gexf");
		assertThat(importInto(mills())).isEqualTo(Commands.GOOD);
		assertThat(importInto(mills().replace("persons.csv", "Ada", "Ida"))).isEqualTo(Commands.GOOD);
		assertThat(onDatabase("withdraw", "mills")).isEqualTo(Commands.GOOD);
		assertThat(export("gexf", file)).isEqualTo(Commands.DATABASE_FAILED);
		assertThat(this.database.driver()
			.executableQuery("MATCH (lock:SchemaLock {name: 'generation'}) RETURN lock.marking AS marking")
			.execute()
			.records()).singleElement().satisfies((lock) -> assertThat(lock.get("marking").asBoolean()).isTrue());
		assertThat(onDatabase("withdraw", "diaries")).isEqualTo(Commands.GOOD);
		assertThat(export("gexf", file)).isEqualTo(Commands.GOOD);
		assertThat(onDatabase("withdraw", "diaries")).isEqualTo(Commands.USAGE);
	}

	@Test
	void importOfABrokenTableNamesTheMistakeAndWritesNothing(CapturedOutput output) {
		MillsDataset mills = mills().replace("violations.csv", "2020-05-03", "2020-02-30");
		assertThat(importInto(mills)).isEqualTo(Commands.REJECTED);
		assertThat(output.getErr()).contains("mills/violations.csv:2:date: [date]");
		assertThat(output.getOut()).contains("Nothing was written: 1 problem");
	}

	@Test
	void importWithoutADatabaseSaysSo(CapturedOutput output) {
		assertThat(Commands.execute("import", mills().folder().toString(), "--spring.neo4j.uri=bolt://127.0.0.1:1",
				"--rights-graph.data-directory=" + this.temporary.resolve("data")))
			.isEqualTo(Commands.DATABASE_FAILED);
		assertThat(output.getErr()).contains("The database is out of reach").doesNotContain("\tat ");
	}

	// Of nobody, for the database locks a user out after three wrong passwords.
	@Test
	void importWithAWrongPasswordSaysSo(CapturedOutput output) {
		assertThat(Commands.execute("import", mills().folder().toString(), "--spring.neo4j.uri=" + this.database.uri(),
				"--spring.neo4j.authentication.username=nobody", "--spring.neo4j.authentication.password=wrong",
				"--rights-graph.data-directory=" + this.temporary.resolve("data")))
			.isEqualTo(Commands.DATABASE_FAILED);
		assertThat(output.getErr()).contains("does not let this program in").doesNotContain("\tat ");
	}

	@Test
	void importThatCannotWriteItsFilesSaysSo(CapturedOutput output) throws Exception {
		Files.writeString(this.temporary.resolve("data"), "a file where a folder should be");
		assertThat(importInto(mills())).isEqualTo(Commands.FILES_FAILED);
		assertThat(output.getErr()).contains("Cannot write into the data directory").doesNotContain("\tat ");
	}

	@Test
	void databaseThatANewerProgramHasBeenAtIsRefusedByEveryCommand(CapturedOutput output) {
		this.database.driver()
			.executableQuery("CREATE (:SchemaVersion {version: 9990, file: 'V9990__Future.cypher', checksum: 'f'})")
			.execute();
		try {
			assertThat(importInto(mills())).isEqualTo(Commands.DATABASE_FAILED);
			assertThat(export("gexf", this.temporary.resolve("graph.gexf"))).isEqualTo(Commands.DATABASE_FAILED);
			assertThat(output.getErr()).contains("V9990__Future.cypher: it was applied to this database")
				.contains("run the version of the program that brought it along")
				.doesNotContain("\tat ");
			assertThat(this.temporary.resolve("data")).satisfiesAnyOf((data) -> assertThat(data).doesNotExist(),
					(data) -> assertThat(data).isEmptyDirectory());
		}
		finally {
			this.database.driver()
				.executableQuery("MATCH (version:SchemaVersion {version: 9990}) DELETE version")
				.execute();
		}
	}

	@Test
	void validateNeedsNoDatabase(CapturedOutput output) {
		assertThat(Commands.execute("validate", mills().folder().toString(),
				"--rights-graph.reports.directory=" + MillsDataset.TEXTS))
			.isEqualTo(Commands.GOOD);
		assertThat(output.getOut()).contains("5 anchored", "0 problems");
	}

	@Test
	void validateOfABrokenTableFails(CapturedOutput output) {
		MillsDataset mills = mills().replace("violations.csv", "2020-05-03", "2020-02-30");
		assertThat(Commands.execute("validate", mills.folder().toString())).isEqualTo(Commands.REJECTED);
		assertThat(output.getErr()).contains("mills/violations.csv:2:date: [date]");
	}

	@Test
	void locatePrintsWhatGoesIntoTheTable(CapturedOutput output) {
		assertThat(Commands.execute("locate", "mills.txt", "Bo  Miller left",
				"--rights-graph.reports.directory=" + MillsDataset.TEXTS))
			.isEqualTo(Commands.GOOD);
		String claim = mills().read("claims.csv")
			.lines()
			.filter((line) -> line.startsWith("mills-3"))
			.findFirst()
			.orElseThrow();
		String[] cells = claim.split(",", -1);
		assertThat(output.getOut()).contains("section  " + cells[2], "start    " + cells[3], "end      " + cells[4],
				"sha256   " + cells[5], "row      " + claim.replace("mills-3,mills,", "ID,REPORT,"));
	}

	@Test
	void locateSaysThatAPhraseIsNotThere(CapturedOutput output) {
		assertThat(Commands.execute("locate", MillsDataset.TEXTS.resolve("mills.txt").toString(), "no such words"))
			.isEqualTo(Commands.REJECTED);
		assertThat(output.getErr()).contains("does not stand in this text");
	}

	@Test
	void initBeginsADatasetInWhichNothingIsWrongForItHoldsNothing(CapturedOutput output) {
		MillsDataset mills = mills();
		Path begun = mills.folder().resolve("my-country");
		assertThat(Commands.execute("init", begun.toString())).isEqualTo(Commands.GOOD);
		// It uses the dataset named vocabulary, which lies beside it as a rule.
		assertThat(mills.folder().resolve("terms").toFile().renameTo(mills.folder().resolve("vocabulary").toFile()))
			.isTrue();
		replaceInFile(mills.folder().resolve("vocabulary/datapackage.json"), "\"terms\",", "\"vocabulary\",");
		assertThat(Commands.execute("validate", begun.toString())).isEqualTo(Commands.GOOD);
		assertThat(output.getOut()).contains("0 problems", "Nothing is coded here yet");
		assertThat(Commands.execute("init", begun.toString())).isEqualTo(Commands.USAGE);
	}

	@Test
	void unknownArgumentIsWrongUsage(CapturedOutput output) {
		assertThat(Commands.execute("import", "--keepgoing")).isEqualTo(Commands.USAGE);
		assertThat(Commands.execute("imprt")).isEqualTo(Commands.USAGE);
		assertThat(output.getErr()).contains("--keepgoing", "imprt");
	}

	private MillsDataset mills() {
		Path folder = this.temporary.resolve("import");
		return Files.exists(folder) ? MillsDataset.at(folder) : MillsDataset.copyTo(folder);
	}

	private int importInto(MillsDataset mills) {
		return onDatabase("import", mills.folder().toString());
	}

	private int export(String format, Path file, String... more) {
		return onDatabase(
				Stream.concat(Stream.of("export", "--format", format, "--output", file.toString()), Stream.of(more))
					.toArray(String[]::new));
	}

	private int onDatabase(String... arguments) {
		return Commands
			.execute(Stream
				.concat(Stream.of(arguments),
						Stream.of("--spring.neo4j.uri=" + this.database.uri(),
								"--spring.neo4j.authentication.username=" + TestDatabase.USER,
								"--spring.neo4j.authentication.password=" + TestDatabase.PASSWORD,
								"--rights-graph.data-directory=" + this.temporary.resolve("data")))
				.toArray(String[]::new));
	}

	private static void replaceInFile(Path file, String words, String replacement) {
		try {
			Files.writeString(file, Files.readString(file).replaceFirst(words, replacement));
		}
		catch (java.io.IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

}
