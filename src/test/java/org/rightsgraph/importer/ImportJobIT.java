package org.rightsgraph.importer;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.rightsgraph.database.DatabaseTest;
import org.rightsgraph.dataset.Anchors;
import org.rightsgraph.dataset.MillsDataset;
import org.rightsgraph.dataset.Problem;
import org.rightsgraph.name.Sounds;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@DatabaseTest
class ImportJobIT {

	/** The same in every database. */
	private static final String DIGEST_OF_MILLS = "9e1ed9657e12ec73cae2734558518e5178bf49d21c670cfb00b3c123217ee5f7";

	private final Driver driver;

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path temporary;

	@SuppressWarnings("NullAway.Init")
	private MillsDataset mills;

	ImportJobIT(Driver driver) {
		this.driver = driver;
	}

	@BeforeEach
	void copyMills() {
		this.mills = MillsDataset.copyTo(this.temporary.resolve("import"));
	}

	@Test
	void firstImportCreatesEverythingTheTablesState() {
		ImportSummary summary = run();
		assertThat(summary.total().created()).isEqualTo(summary.total().stated()).isPositive();
		assertThat(summary.others()).isEmpty();
		assertThat(summary.kinds().getOrDefault("Person", Counts.NONE).created()).isEqualTo(2);
		assertThat(summary.anchors()).isEqualTo(new Anchors(5, 0, 0, 0, 0));
		assertThat(query("MATCH (n) WHERE n.dataset IS NOT NULL RETURN count(n) AS n").get("n").asLong()
				+ query("MATCH ()-[r]->() WHERE r.dataset IS NOT NULL RETURN count(r) AS n").get("n").asLong())
			.isEqualTo(summary.total().created());
	}

	@Test
	void digestIsTheSameInEveryDatabaseAndInAnyOrderOfRows() throws Exception {
		for (String table : List.of("claims.csv", "persons.csv", "relationships.csv", "involvements.csv")) {
			List<String> lines = new ArrayList<>(this.mills.read(table).lines().toList());
			Collections.shuffle(lines.subList(1, lines.size()), new Random(7));
			this.mills.write(table, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
		}
		assertThat(run().digest()).isEqualTo(DIGEST_OF_MILLS);
	}

	@Test
	void wordsOfTheVocabularyStandByThemselves() {
		assertThat(run().kinds().getOrDefault("Term", Counts.NONE).created()).isPositive();
		assertThat(count("MATCH (t:Term) WHERE t:Entity OR EXISTS { (t)--() } RETURN count(t) AS n")).isZero();
		assertThat(count(
				"MATCH (t:Term) WHERE t.id <> t.vocabulary + '.' + t.term OR t.definition IS NULL RETURN count(t) AS n"))
			.isZero();
	}

	@Test
	void secondImportWritesNothingAndSaysSo() {
		String digest = run().digest();
		String marks = marks();
		ImportSummary second = run();
		assertThat(second.total()).extracting(Counts::created, Counts::updated, Counts::removed)
			.containsExactly(0L, 0L, 0L);
		assertThat(second.total().unchanged()).isEqualTo(second.total().stated());
		assertThat(second.digest()).isEqualTo(digest);
		assertThat(marks()).isEqualTo(marks);
	}

	@Test
	void withdrawnRowTakesExactlyItsFactWithItAndComesBackWithIt() {
		String digest = run().digest();
		String row = row("relationships.csv", "rel-2");
		this.mills.remove("relationships.csv", "rel-2");
		ImportSummary withdrawn = run();
		// The edge, and that its claim is about its ends, unless another row says so,
		// too: mills-3 bears out both ends.
		assertThat(withdrawn.total()).extracting(Counts::created, Counts::updated, Counts::removed)
			.containsExactly(0L, 0L, 1L);
		assertThat(count("MATCH (:Person {id: 'bo-miller'})-[r:LIVES_IN]->() RETURN count(r) AS n")).isZero();
		assertThat(withdrawn.digest()).isNotEqualTo(digest);
		this.mills.add("relationships.csv", row);
		assertThat(run().digest()).isEqualTo(digest);
	}

	@Test
	void withdrawnEntityTakesAlongWhatRestedOnItAlone() {
		run();
		this.mills.remove("names.csv", "name-1")
			.replace("persons.csv", "mills-1 | mills-2", "mills-1")
			.replace("organisations.csv", "association,mills-2", "association,mills-1")
			.replace("violations.csv", "mills-1 | outcome:mills-2", "mills-1")
			.remove("claims.csv", "mills-2");
		run();
		assertThat(count("MATCH (c:Claim {id: 'mills-2'}) RETURN count(c) AS n")).isZero();
		assertThat(count("MATCH (p:Passage) RETURN count(p) AS n")).isEqualTo(4);
		assertThat(count("MATCH (:Actor)-[r:ASSERTS]->() RETURN count(r) AS n")).isZero();
	}

	@Test
	void changedRowUpdatesItsFactAlone() {
		run();
		this.mills.replace("persons.csv", "bo-miller,Bo Miller", "bo-miller,Bo Müller")
			.replace("relationships.csv", "has-role,baker,", "has-role,baker,Master");
		assertThat(run().total()).extracting(Counts::created, Counts::updated, Counts::removed)
			.containsExactly(0L, 2L, 0L);
		assertThat(query("MATCH (p:Person {id: 'bo-miller'}) RETURN p.name AS name").get("name").asString())
			.isEqualTo("Bo Müller");
	}

	@Test
	void edgeThatLeadsElsewhereIsWrittenAnew() {
		run();
		this.mills.replace("relationships.csv", "bo-miller,sibling,ada-miller", "ada-miller,sibling,bo-miller");
		run();
		assertThat(count(
				"MATCH (:Person {id: 'ada-miller'})-[r:RELATIVE_OF {id: 'rel-1'}]->(:Person {id: 'bo-miller'}) RETURN count(r) AS n"))
			.isEqualTo(1);
		assertThat(count("MATCH ()-[r:RELATIVE_OF]->() RETURN count(r) AS n")).isEqualTo(1);
	}

	@Test
	void entityThatBecomesAnotherKindChangesItsLabels() {
		run();
		this.mills.remove("groups.csv", "fined-bakers");
		this.mills.add("organisations.csv", "fined-bakers,Fined bakers,association,mills-4,");
		run();
		assertThat(query("MATCH (n:Entity {id: 'fined-bakers'}) RETURN labels(n) AS labels").get("labels").asList())
			.containsExactlyInAnyOrder("Organisation", "Actor", "Entity");
	}

	@Test
	void whatWasChangedByHandSaysAgainWhatTheTablesSay() {
		String digest = run().digest();
		query("MATCH (p:Person {id: 'ada-miller'}) SET p.name = 'Somebody' RETURN p");
		query("MATCH (:Person {id: 'bo-miller'})-[r:LIVES_IN]->() DELETE r RETURN count(*) AS n");
		ImportSummary mended = run();
		assertThat(mended.total()).extracting(Counts::created, Counts::updated, Counts::removed)
			.containsExactly(1L, 1L, 0L);
		assertThat(mended.digest()).isEqualTo(digest);
	}

	@Test
	void problemKeepsEverythingFromBeingWritten() {
		this.mills.replace("violations.csv", "2020-05-03", "2020-02-30");
		ImportSummary summary = run();
		assertThat(summary.written()).isFalse();
		assertThat(summary.errors()).isEqualTo(1);
		assertThat(count("MATCH (n) WHERE n.dataset IS NOT NULL RETURN count(n) AS n")).isZero();
	}

	@Test
	void keepGoingWritesWhatIsSoundAndLeavesOutWhatNamesTheRest() {
		this.mills.replace("persons.csv", "ada-miller,Ada Miller,female", "ada-miller,Ada Miller,femal");
		ImportSummary summary = new ImportJob(this.driver, this.temporary, MillsDataset.TEXTS, Progress.SILENT)
			.run(this.mills.folder(), true)
			.summary();
		assertThat(summary.written()).isTrue();
		assertThat(summary.errors()).isEqualTo(1);
		// The person, her involvement, two of her relationships and her name.
		assertThat(summary.rowsLeftOut()).isEqualTo(5);
		assertThat(count("MATCH (p:Person) RETURN count(p) AS n")).isEqualTo(1);
		assertThat(count("MATCH (:Actor)-[r:VICTIM_OF]->() RETURN count(r) AS n")).isZero();
		assertThat(count("MATCH (:Actor)-[r:RESPONSIBLE_FOR]->() RETURN count(r) AS n")).isEqualTo(1);
	}

	@Test
	void keepGoingWritesNothingWhereATableCannotBeReadToItsEnd() {
		String digest = run().digest();
		this.mills.replace("claims.csv", "mills-2,mills,Mills", "mills-2,mills,\"Mills");
		ImportSummary summary = keepGoing(this.mills.folder()).summary();
		assertThat(summary.written()).isFalse();
		this.mills.replace("claims.csv", "mills-2,mills,\"Mills", "mills-2,mills,Mills");
		ImportSummary again = run();
		assertThat(again.total().written()).isZero();
		assertThat(again.digest()).isEqualTo(digest);
	}

	@Test
	void keepGoingDoesNotTakeFromOtherDatasetsWhatTheyUse() throws Exception {
		run();
		Path terms = this.mills.folder().resolve("terms");
		Files.writeString(terms.resolve("roles.csv"),
				"id,name,definition,example\nmiller,Miller,Who mills.,The miller.\n");
		assertThat(keepGoing(terms).summary().written()).isFalse();
		assertThat(count("MATCH ()-[r:HAS_ROLE]->() RETURN count(r) AS n")).isEqualTo(1);
	}

	@Test
	void datasetsCanRestOnTheSameClaimAndPointAtTheSamePassage() throws Exception {
		otherOnMills();
		String alone = run(this.mills.folder().resolve("mills")).digest();
		ImportResult both = new ImportJob(this.driver, this.temporary, null, Progress.SILENT).run(this.mills.folder(),
				false);
		assertThat(both.problems().list()).filteredOn((problem) -> !problem.code().isWarning()).isEmpty();
		assertThat(count("MATCH (p:Passage) WHERE p.start = " + row("claims.csv", "mills-3").split(",")[3]
				+ " RETURN count(p) AS n"))
			.isEqualTo(2);
		assertThat(both.summary().digest()).isNotEqualTo(alone);
	}

	@Test
	void withdrawnDatasetLeavesTheGraphAsIfOnlyTheOthersHadBeenImported() throws Exception {
		String alone = run().digest();
		otherOnMills();
		assertThat(run().digest()).isNotEqualTo(alone);
		ImportSummary summary = withdraw("other").summary();
		assertThat(summary.datasets()).isEmpty();
		assertThat(summary.withdrawn()).containsExactly("other");
		assertThat(summary.others()).containsExactly("mills", "terms");
		assertThat(summary.total()).extracting(Counts::created, Counts::updated).containsExactly(0L, 0L);
		assertThat(summary.digest()).isEqualTo(alone);
		assertThat(
				count("MATCH (n) WHERE n.dataset = 'other' OR (n:Dataset AND n.name = 'other') RETURN count(n) AS n"))
			.isZero();
		// On this claim and its passage both rested.
		assertThat(
				count("MATCH (c:Claim {id: 'mills-3'})-[:STATED_IN]->(:Passage)-[:OF]->(:Report) RETURN count(c) AS n"))
			.isEqualTo(1);
		ImportSummary again = run(this.mills.folder().resolve("mills"));
		assertThat(again.total().written()).isZero();
		assertThat(again.digest()).isEqualTo(alone);
	}

	@Test
	void datasetThatAnotherUsesIsNotWithdrawn() throws Exception {
		otherOnMills();
		String both = run().digest();
		ImportResult refused = withdraw("mills");
		assertThat(refused.summary().written()).isFalse();
		assertThat(refused.problems().list()).extracting(Problem::toString)
			.anyMatch((problem) -> problem
				.startsWith("mills: [id-in-use] “mills-3” is no longer stated, but other still uses it"))
			// On which only a denial of the other dataset rests.
			.anyMatch((problem) -> problem.contains("“mills-5”"))
			.noneMatch((problem) -> problem.contains("“mills-1”"));
		ImportSummary again = run();
		assertThat(again.total().written()).isZero();
		assertThat(again.digest()).isEqualTo(both);
	}

	@Test
	void datasetsWithdrawnInTheRightOrderLeaveNothing() throws Exception {
		otherOnMills();
		run();
		List.of("other", "mills", "terms").forEach((name) -> assertThat(withdraw(name).summary().written()).isTrue());
		assertThat(count("MATCH (n) WHERE NOT n:SchemaVersion AND NOT n:SchemaLock RETURN count(n) AS n")).isZero();
	}

	@Test
	void withdrawalThatIsBrokenOffIsSimplyRunAgain() {
		String digest = run(this.mills.folder().resolve("terms")).digest();
		run();
		assertThatIllegalStateException()
			.isThrownBy(() -> new ImportJob(this.driver, this.temporary, null, brokenOff()).withdraw("mills"));
		assertThat(count("MATCH (n) WHERE n.dataset = 'mills' RETURN count(n) AS n")).isPositive();
		assertThat(withdraw("mills").summary().digest()).isEqualTo(digest);
	}

	@Test
	void unknownDatasetIsNotWithdrawn() {
		run();
		query("CREATE (n:Entity {id: 'by-hand'}) RETURN n");
		for (String name : List.of("mils", "")) {
			assertThatExceptionOfType(UnknownDatasetException.class).isThrownBy(() -> withdraw(name))
				.withMessageContaining("“" + name + "”. It holds mills, terms");
		}
		assertThat(count("MATCH (n:Entity {id: 'by-hand'}) RETURN count(n) AS n")).isEqualTo(1);
	}

	@Test
	void namesAreAddedToEntitiesOfTheirOwnDatasetAlone() throws Exception {
		Path other = other("id,name,kind,claims,note\nnorthland,Northland,country,other-1,\n");
		Files.writeString(other.resolve("datapackage.json"),
				Files.readString(other.resolve("datapackage.json"))
					.replace("[\"terms\"]", "[\"terms\", \"mills\"]")
					.replace("\"resources\": [", "\"resources\": [{\"name\": \"names\", \"path\": \"names.csv\"},"));
		Files.writeString(other.resolve("names.csv"),
				"id,entity,name,kind,claims\nother-name,bo-miller,Bobby,spelling,other-1\n");
		ImportResult result = new ImportJob(this.driver, this.temporary, null, Progress.SILENT).run(this.mills.folder(),
				false);
		assertThat(result.summary().written()).isFalse();
		assertThat(result.problems().list()).filteredOn((problem) -> !problem.code().isWarning())
			.singleElement()
			.asString()
			.startsWith("other/names.csv:2: [id-taken] “bo-miller” belongs to the dataset mills");
	}

	@Test
	void nodeAddedByHandIsNotOverwritten() {
		query("CREATE (n:Entity {id: 'ada-miller', mine: 'kept'}) RETURN n");
		ImportResult result = new ImportJob(this.driver, this.temporary, null, Progress.SILENT).run(this.mills.folder(),
				false);
		assertThat(result.summary().written()).isFalse();
		assertThat(result.problems().list()).singleElement().asString().contains("“ada-miller” already, added by hand");
		assertThat(query("MATCH (n {id: 'ada-miller'}) RETURN n.mine AS mine").get("mine").asString())
			.isEqualTo("kept");
	}

	@Test
	void whatNamesSoundLikeIsWrittenDownWhereverItIsMissing() throws Exception {
		String digest = run().digest();
		Path other = other("id,name,kind,claims,note\nnorthland,Northland,country,other-1,\n");
		run(other);
		query("MATCH (n:Entity) REMOVE n.sounds RETURN count(n) AS n");
		query("""
				CREATE (:Person:Actor:Entity {id: 'by-hand', name: 'Әлия', names: ['Aliya']}),
				  (:Entity {id: 'without-sound', name: 'ь'}), (:Entity {id: 'nameless'}),
				  (n:Claim {id: 'no-entity', name: 'Әлия', sounds: ['mine']}) RETURN n""");
		long generation = generation();
		ImportSummary summary = run(this.mills.folder().resolve("mills"));
		assertThat(generation()).isGreaterThan(generation);
		assertThat(summary.others()).containsExactly("other");
		assertThat(summary.kinds()).doesNotContainKey("sounds");
		assertThat(sounds("northland")).isEqualTo(List.copyOf(Sounds.ofNames(List.of("Northland"))));
		assertThat(sounds("by-hand")).isEqualTo(List.copyOf(Sounds.ofNames(List.of("Әлия", "Aliya"))));
		assertThat(sounds("without-sound")).isEmpty();
		assertThat(sounds("nameless")).isEmpty();
		assertThat(sounds("no-entity")).containsExactly("mine");
		assertThat(withdraw("other").summary().digest()).isEqualTo(digest);
	}

	@Test
	void whatNamesSoundLikeIsWrittenOnceAndAgainWhereANameWasChangedByHand() {
		query("CREATE (n:Entity {id: 'by-hand', name: 'Әлия'}), (:Entity {id: 'without-sound', name: 'ь'}) RETURN n");
		run();
		long generation = generation();
		assertThat(run().total().written()).isZero();
		assertThat(generation()).isEqualTo(generation);
		query("MATCH (n:Entity {id: 'by-hand'}) SET n.name = 'Мұрат' RETURN n");
		ImportSummary summary = run();
		assertThat(summary.total().unchanged()).isEqualTo(summary.total().stated());
		assertThat(summary.digest()).isEqualTo(DIGEST_OF_MILLS);
		assertThat(sounds("by-hand")).isEqualTo(List.copyOf(Sounds.ofNames(List.of("Мұрат"))));
	}

	@Test
	void ofImportsAtTheSameTimeOneIsWholeAndTheOtherIsRefusedOrComesAfter() throws Exception {
		try (var both = java.util.concurrent.Executors.newFixedThreadPool(2)) {
			java.util.concurrent.Callable<String> job = () -> {
				try {
					return new ImportJob(this.driver, this.temporary, null, Progress.SILENT)
						.run(this.mills.folder(), false)
						.summary()
						.digest();
				}
				catch (ImportRunningException ex) {
					return "refused";
				}
			};
			List<String> ends = new ArrayList<>();
			for (var end : both.invokeAll(List.of(job, job))) {
				ends.add(end.get());
			}
			assertThat(ends).containsAnyElementsOf(List.of(DIGEST_OF_MILLS)).isSubsetOf(DIGEST_OF_MILLS, "refused");
		}
		assertThat(count("MATCH ()-[r:RELATIVE_OF]->() RETURN count(r) AS n")).isEqualTo(1);
		assertThat(run().total().written()).isZero();
	}

	@Test
	void claimThatBearsOutTheWholeAndAColumnIsAboutTheWhole() {
		this.mills.replace("violations.csv", "mills-1 | outcome:mills-2",
				"mills-1 | outcome:mills-1 | sentence:mills-2");
		run();
		assertThat(
				count("""
						MATCH (:Claim {id: 'mills-1'})-[r:ABOUT]->(:Violation) WHERE r.properties IS NULL RETURN count(r) AS n"""))
			.isEqualTo(1);
		assertThat(
				count("""
						MATCH (:Claim {id: 'mills-2'})-[r:ABOUT]->(:Violation) WHERE r.properties = ['sentence'] RETURN count(r) AS n"""))
			.isEqualTo(1);
	}

	@Test
	void factsOfOtherDatasetsStay() throws Exception {
		run();
		Path other = other("id,name,kind,claims,note\nnorthland,Northland,country,other-1,\n");
		ImportSummary summary = run(other);
		assertThat(summary.datasets()).containsExactly("terms", "other");
		assertThat(summary.others()).containsExactly("mills");
		assertThat(summary.total().removed()).isZero();
		assertThat(count("MATCH (p:Place) RETURN count(p) AS n")).isEqualTo(2);
	}

	@Test
	void idOfAnotherDatasetIsRefused() throws Exception {
		run();
		Path other = other("id,name,kind,claims,note\nfarland,Another Farland,country,other-1,\n");
		// Where it lies beside, its ids are read there.
		FileSystemUtils.deleteRecursively(this.mills.folder().resolve("mills"));
		ImportResult result = new ImportJob(this.driver, this.temporary, MillsDataset.TEXTS, Progress.SILENT).run(other,
				false);
		assertThat(result.summary().written()).isFalse();
		assertThat(result.problems().list()).filteredOn((problem) -> !problem.code().isWarning())
			.singleElement()
			.asString()
			.startsWith("other: [id-taken] The graph holds “farland” already, from the dataset mills");
		assertThat(query("MATCH (p:Place {id: 'farland'}) RETURN p.name AS name").get("name").asString())
			.isEqualTo("Farland");
	}

	@Test
	void whatAnotherDatasetStillUsesIsNotTakenFromUnderIt() throws Exception {
		run();
		Path terms = this.mills.folder().resolve("terms");
		Files.writeString(terms.resolve("roles.csv"),
				"id,name,definition,example\nmiller,Miller,Who mills.,The miller.\n");
		ImportResult result = new ImportJob(this.driver, this.temporary, MillsDataset.TEXTS, Progress.SILENT).run(terms,
				false);
		assertThat(result.problems().list()).singleElement()
			.asString()
			.startsWith("terms: [id-in-use] “baker” is no longer stated, but mills still uses it");
		assertThat(count("MATCH (r:Role) RETURN count(r) AS n")).isEqualTo(1);
	}

	@Test
	void importThatIsBrokenOffIsSimplyRunAgain() {
		assertThatIllegalStateException()
			.isThrownBy(() -> new ImportJob(this.driver, this.temporary, MillsDataset.TEXTS, brokenOff())
				.run(this.mills.folder(), false));
		assertThat(count("MATCH (n) WHERE n.dataset IS NOT NULL RETURN count(n) AS n")).isPositive();
		ImportSummary again = run();
		assertThat(again.digest()).isEqualTo(DIGEST_OF_MILLS);
		assertThat(again.total().unchanged()).isPositive();
	}

	@Test
	void elementsAreKnownSinceTheFirstOfTheirClaims() {
		run();
		assertThat(query("MATCH (g:Group {id: 'fined-bakers'}) RETURN toString(g.known) AS day").get("day").asString())
			.isEqualTo("2020-12-31");
		assertThat(query("MATCH ()-[r:RELATIVE_OF]->() RETURN toString(r.known) AS day").get("day").asString())
			.isEqualTo("2021-01-15");
	}

	@Test
	void everyEdgeLeadsToTheSentenceThatSaysIt() {
		run();
		Record lost = query("""
				MATCH (:Entity)-[r]->(:Entity)
				WHERE size(r.claims) = 0 OR any(id IN r.claims WHERE NOT EXISTS {
				  MATCH (:Claim {id: id})-[:STATED_IN]->(:Passage)-[:OF]->(:Report)
				})
				RETURN count(r) AS n""");
		assertThat(lost.get("n").asLong()).isZero();
		assertThat(count("MATCH (:Entity)-[r]->(:Entity) RETURN count(r) AS n")).isPositive();
	}

	/** Stops once the first batch is written. */
	private static Progress brokenOff() {
		return new Progress() {

			private boolean writing;

			private int batches;

			@Override
			public void start(Stage stage, long steps) {
				this.writing = stage == Stage.WRITING;
			}

			@Override
			public void advance(long steps) {
				if (this.writing && ++this.batches == 1) {
					throw new IllegalStateException("broken off");
				}
			}

			@Override
			public void finish() {
			}
		};
	}

	/** Another dataset, which rests on a claim, a passage and a denial of the mills. */
	private void otherOnMills() throws Exception {
		Path other = other("id,name,kind,claims,note\nnorthland,Northland,country,mills-3 | other-1 | other-2,\n");
		Files.writeString(other.resolve("datapackage.json"),
				Files.readString(other.resolve("datapackage.json")).replace("[\"terms\"]", "[\"terms\", \"mills\"]"));
		String[] cells = row("claims.csv", "mills-3").split(",");
		Files.writeString(other.resolve("claims.csv"), """
				id,report,section,start,end,sha256,denied_by,denial
				other-1,other,Only,0,5,%s,police,mills-5
				other-2,%s,%s,%s,%s,%s,,
				""".formatted("0".repeat(64), cells[1], cells[2], cells[3], cells[4], cells[5]));
	}

	private Path other(String places) throws Exception {
		Path other = this.mills.folder().resolve("other");
		Files.createDirectories(other);
		Files.writeString(other.resolve("datapackage.json"), """
				{"name": "other", "rights-graph:uses": ["terms"], "resources": [
				  {"name": "reports", "path": "reports.csv"}, {"name": "claims", "path": "claims.csv"},
				  {"name": "places", "path": "places.csv"}]}
				""");
		Files.writeString(other.resolve("reports.csv"), """
				id,title,kind,file,sha256,language,period,reliability
				other,Other,annual,other.txt,%s,en,2020,primary
				""".formatted("0".repeat(64)));
		Files.writeString(other.resolve("claims.csv"),
				"id,report,section,start,end,sha256\nother-1,other,Only,0,5,%s\n".formatted("0".repeat(64)));
		Files.writeString(other.resolve("places.csv"), places);
		return other;
	}

	private ImportResult keepGoing(Path folder) {
		return new ImportJob(this.driver, this.temporary, MillsDataset.TEXTS, Progress.SILENT).run(folder, true);
	}

	private ImportResult withdraw(String dataset) {
		return new ImportJob(this.driver, this.temporary, null, Progress.SILENT).withdraw(dataset);
	}

	private ImportSummary run() {
		return run(this.mills.folder());
	}

	private ImportSummary run(Path folder) {
		return new ImportJob(this.driver, this.temporary, MillsDataset.TEXTS, Progress.SILENT).run(folder, false)
			.summary();
	}

	private String row(String table, String begin) {
		return this.mills.read(table).lines().filter((line) -> line.startsWith(begin)).findFirst().orElseThrow();
	}

	private List<Object> sounds(String id) {
		return query("MATCH (n {id: '" + id + "'}) RETURN n.sounds AS sounds").get("sounds").asList(List.of());
	}

	private long generation() {
		return count("MATCH (lock:SchemaLock {name: 'generation'}) RETURN lock.generation AS n");
	}

	/** What changes with every write to a dataset's bookkeeping. */
	private String marks() {
		return query("MATCH (d:Dataset) WITH d ORDER BY d.name RETURN collect(toString(d.imported)) AS marks")
			.get("marks")
			.asList()
			.toString();
	}

	private long count(String statement) {
		return query(statement).get("n").asLong();
	}

	private Record query(String statement) {
		return this.driver.executableQuery(statement).withParameters(Map.of()).execute().records().getFirst();
	}

}
