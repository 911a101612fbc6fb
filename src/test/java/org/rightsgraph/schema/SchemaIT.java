package org.rightsgraph.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.rightsgraph.cypher.CypherFiles;
import org.rightsgraph.database.DatabaseTest;
import org.rightsgraph.database.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DatabaseTest
class SchemaIT {

	private final Driver driver;

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path scripts;

	SchemaIT(Driver driver) {
		this.driver = driver;
	}

	@BeforeEach
	void forgetTheProgramsSchema() throws IOException {
		forget();
		write("V0010__First", "CREATE INDEX schema_it_first IF NOT EXISTS FOR (n:SchemaIt) ON (n.first);");
		write("V0020__Second", """
				CREATE INDEX schema_it_second IF NOT EXISTS FOR (n:SchemaIt) ON (n.second);
				CREATE INDEX schema_it_third IF NOT EXISTS FOR (n:SchemaIt) ON (n.third);
				""");
	}

	@AfterEach
	void restoreTheProgramsSchema() {
		indexes().forEach((index) -> run("DROP INDEX " + index + " IF EXISTS"));
		forget();
		new Schema(this.driver).apply();
	}

	@Test
	void scriptsAreAppliedInOrderAndOnce() {
		assertThat(schema().apply()).containsExactly("V0010__First.cypher", "V0020__Second.cypher");
		assertThat(indexes()).containsExactlyInAnyOrder("schema_it_first", "schema_it_second", "schema_it_third");
		assertThat(schema().apply()).isEmpty();
	}

	@Test
	void scriptAddedLaterIsAppliedAlone() throws IOException {
		schema().apply();
		write("V0030__Fourth", "CREATE INDEX schema_it_fourth IF NOT EXISTS FOR (n:SchemaIt) ON (n.fourth)");
		assertThat(schema().apply()).containsExactly("V0030__Fourth.cypher");
	}

	@Test
	void changedScriptIsRefusedByItsName() throws IOException {
		schema().apply();
		write("V0010__First", "CREATE INDEX schema_it_other IF NOT EXISTS FOR (n:SchemaIt) ON (n.other);");
		assertThatExceptionOfType(SchemaException.class).isThrownBy(() -> schema().apply())
			.withMessageStartingWith("V0010__First.cypher: it was changed");
		assertThat(indexes()).doesNotContain("schema_it_other");
	}

	@Test
	void applierKilledBeforeItRecordedIsMadeUpFor() {
		run("CREATE INDEX schema_it_first FOR (n:SchemaIt) ON (n.first)");
		assertThat(schema().apply()).containsExactly("V0010__First.cypher", "V0020__Second.cypher");
	}

	@Test
	void ofManyAppliersAtOnceOneWorks() throws Exception {
		Callable<List<String>> applier = () -> schema().apply();
		List<String> applied = new ArrayList<>();
		try (ExecutorService appliers = Executors.newFixedThreadPool(4)) {
			for (Future<List<String>> one : appliers.invokeAll(List.of(applier, applier, applier, applier))) {
				applied.addAll(one.get());
			}
		}
		assertThat(applied).containsExactly("V0010__First.cypher", "V0020__Second.cypher");
	}

	@Test
	void applierWaitsForTheLockAndGetsItWhenItsHolderDies(TestDatabase database) throws Exception {
		schema().apply();
		write("V0030__Fourth", "CREATE INDEX schema_it_fourth IF NOT EXISTS FOR (n:SchemaIt) ON (n.fourth)");
		Driver holder = database.newDriver();
		Session session = holder.session();
		Transaction lock = session.beginTransaction();
		lock.run(CypherFiles.ofProgram().file("schema/bookkeeping/lock").text()).consume();
		try (ExecutorService applier = Executors.newSingleThreadExecutor()) {
			Future<List<String>> applied = applier.submit(() -> schema().apply());
			assertThat(applied).failsWithin(1, TimeUnit.SECONDS);
			// Its connections end, as they do when its process is killed.
			holder.close();
			assertThat(applied.get(30, TimeUnit.SECONDS)).containsExactly("V0030__Fourth.cypher");
		}
	}

	@Test
	void identifiersAreUnique() {
		new Schema(this.driver).apply();
		assertThat(names("SHOW CONSTRAINTS")).contains("entity_id", "claim_id", "passage_id", "report_id",
				"dataset_name");
	}

	@Test
	void everySpellingOfANameIsFound() {
		new Schema(this.driver).apply();
		run("CREATE (:Entity {id: 'p', name: 'Zhanna Doe', names: ['Žanna Doe', 'Janna Dow']})");
		for (String spelling : List.of("zhanna", "zanna", "ŽANNA", "janna", "dow")) {
			assertThat(this.driver
				.executableQuery(
						"CALL db.index.fulltext.queryNodes('names', $spelling) YIELD node RETURN node.id AS id")
				.withParameters(Map.of("spelling", spelling))
				.execute()
				.records()).as(spelling)
				.singleElement()
				.satisfies((row) -> assertThat(row.get("id").asString()).isEqualTo("p"));
		}
	}

	private Schema schema() {
		return new Schema(this.driver, CypherFiles.of(this.scripts), "");
	}

	private void write(String name, String text) throws IOException {
		Files.writeString(this.scripts.resolve(name + ".cypher"), text);
	}

	private void forget() {
		run("MATCH (v:SchemaVersion) DELETE v");
	}

	private List<String> indexes() {
		return names("SHOW INDEXES").stream().filter((name) -> name.startsWith("schema_it_")).toList();
	}

	private List<String> names(String show) {
		return this.driver.executableQuery(show)
			.execute()
			.records()
			.stream()
			.map((row) -> row.get("name").asString())
			.toList();
	}

	private void run(String statement) {
		this.driver.executableQuery(statement).execute();
	}

}
