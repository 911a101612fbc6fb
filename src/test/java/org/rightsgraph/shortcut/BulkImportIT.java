package org.rightsgraph.shortcut;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.rightsgraph.database.EmbeddedOnly;
import org.rightsgraph.database.TestDatabase;
import org.rightsgraph.importer.ImportJob;
import org.rightsgraph.importer.ImportSummary;
import org.rightsgraph.importer.Importer;
import org.rightsgraph.importer.Progress;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** The first import into an empty embedded database, in bulk. */
@EmbeddedOnly
@SpringBootTest(webEnvironment = WebEnvironment.NONE,
		properties = { "rights-graph.import.on-start=false", "rights-graph.import.bulk-from=1",
				"rights-graph.embedded.bolt-port=0", "rights-graph.reports.directory=" })
@DirtiesContext
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BulkImportIT {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	static Path data;

	@Autowired
	Importer importer;

	@Autowired
	Driver driver;

	@DynamicPropertySource
	static void data(DynamicPropertyRegistry properties) {
		properties.add("rights-graph.data-directory", () -> data.toString());
	}

	@Test
	@Order(1)
	void graphIsTheSameAsOverBolt(@TempDir Path temporary) throws IOException {
		Iterable<String> before = store();
		ImportSummary bulk = run();
		assertThat(store()).as("the store, which the bulk importer makes anew").isNotEqualTo(before);
		TestDatabase.shared().clear();
		Driver other = TestDatabase.shared().driver();
		ImportSummary bolt = new ImportJob(other, temporary, null, Progress.SILENT).run(Path.of("import"), false)
			.summary();
		assertThat(bulk.digest()).isEqualTo(bolt.digest()).isNotEmpty();
		assertThat(bulk.total().created()).isEqualTo(bolt.total().created()).isPositive();
		for (String question : new String[] {
				"MATCH (n) WHERE NOT n:SchemaLock UNWIND labels(n) AS what RETURN what, count(*) AS n",
				"MATCH ()-[r]->() RETURN type(r) AS what, count(*) AS n",
				"MATCH (n) WHERE NOT n:SchemaLock UNWIND keys(n) AS what RETURN what, count(*) AS n, count(DISTINCT n[what]) AS values",
				"MATCH ()-[r]->() UNWIND keys(r) AS what RETURN what, count(*) AS n, count(DISTINCT r[what]) AS values",
				"SHOW INDEXES YIELD name, state, entityType RETURN name, state, entityType" }) {
			assertThat(all(this.driver, question)).as(question)
				.containsExactlyInAnyOrderElementsOf(all(other, question));
		}
	}

	@Test
	@Order(2)
	void nextImportFindsNothingToDo() {
		ImportSummary again = run();
		assertThat(again.total().written()).isZero();
		assertThat(again.total().unchanged()).isPositive();
		assertThat(data.resolve("bulk-import")).doesNotExist();
	}

	@Test
	@Order(3)
	void thatThereIsNothingToDoIsSeenWithoutLookingAsLongAsNothingIsTouched() throws IOException {
		ImportSummary seen = run();
		assertThat(seen.seconds()).containsOnlyKeys("all");
		assertThat(seen.total().written()).isZero();
		assertThat(seen.rows()).isNotEmpty();
		this.driver.executableQuery("MATCH (p:Person) WITH p ORDER BY p.id LIMIT 1 SET p.name = 'another'").execute();
		assertThat(run().total().updated()).isEqualTo(1);
		assertThat(run().seconds()).containsKey("compare");
		assertThat(run().seconds()).containsOnlyKeys("all");
		assertThat(run().digest()).isEqualTo(seen.digest());
	}

	@Test
	@Order(4)
	void whatHoldsSomethingIsNotReplaced() {
		this.driver.executableQuery("MATCH (n) WHERE n.dataset IS NOT NULL DETACH DELETE n").execute();
		this.driver.executableQuery("CREATE (:Remark {text: 'by hand'})").execute();
		assertThat(run().total().created()).isPositive();
		assertThat(all(this.driver, "MATCH (n:Remark) RETURN n.text AS text")).hasSize(1);
	}

	private Iterable<String> store() {
		return all(this.driver, "CALL db.info() YIELD id, creationDate RETURN id, creationDate");
	}

	private ImportSummary run() {
		return this.importer.run(Path.of("import"), false, Progress.SILENT).summary();
	}

	private static Iterable<String> all(Driver driver, String question) {
		return driver.executableQuery(question)
			.execute()
			.records()
			.stream()
			.map((record) -> record.asMap().toString())
			.toList();
	}

}
