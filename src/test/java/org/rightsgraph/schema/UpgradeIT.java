package org.rightsgraph.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.rightsgraph.cypher.CypherFiles;
import org.rightsgraph.database.DatabaseTest;
import org.rightsgraph.database.EmbeddedOnly;
import org.rightsgraph.dataset.MillsDataset;
import org.rightsgraph.importer.GraphContent;
import org.rightsgraph.importer.ImportJob;
import org.rightsgraph.importer.ImportSummary;
import org.rightsgraph.importer.Progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Databases that earlier versions of the program left behind. */
@DatabaseTest
@EmbeddedOnly
class UpgradeIT {

	/**
	 * Which a database may have had applied, by its checksum: whoever changes one of
	 * these locks people out of their data.
	 */
	private static final Map<String, String> APPLIED_SOMEWHERE = Map.of("V0010__Identifiers.cypher", "0304e2fc",
			"V0020__Search.cypher", "345b08ff", "V0030__Kinds.cypher", "c93173c3", "V0050__Known.cypher", "39b41dac",
			"V0060__Vocabulary.cypher", "d700f6bb", "V0070__Sounds.cypher", "1144756d");

	private final Driver driver;

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path temporary;

	UpgradeIT(Driver driver) {
		this.driver = driver;
	}

	@AfterEach
	void restoreTheSchema() {
		dropSchema();
		new Schema(this.driver).apply();
	}

	@Test
	void scriptsThatDatabasesHaveHadAreAsTheyWere() {
		assertThat(scripts()).filteredOn((script) -> APPLIED_SOMEWHERE.containsKey(script.file()))
			.hasSize(APPLIED_SOMEWHERE.size())
			.allSatisfy((script) -> assertThat(script.checksum()).as(script.file())
				.startsWith(APPLIED_SOMEWHERE.get(script.file())));
	}

	/** The versions that the schema had at the end of each change of it. */
	@ParameterizedTest
	@ValueSource(ints = { 20, 30, 50, 60, 70 })
	void graphOfAnEarlierSchemaIsBroughtUpToTheSameAsANewOne(int version) throws IOException {
		MillsDataset mills = MillsDataset.copyTo(this.temporary.resolve("import"));
		List<String> whole = schemaObjects();
		dropSchema();
		new Schema(this.driver, upTo(version), "").apply();
		String digest = run(mills).digest();
		asOnceWritten(version);

		assertThat(new Schema(this.driver).apply())
			.isEqualTo(scripts().stream().filter((script) -> script.version() > version).map(Script::file).toList());
		assertThat(schemaObjects()).isEqualTo(whole);
		assertThat(GraphContent.of(this.driver).digest().equals(digest)).isEqualTo(version >= 60);
		assertThat(run(mills).digest()).isEqualTo(digest);
		assertThat(GraphContent.of(this.driver).digest()).isEqualTo(digest);
		assertThat(run(mills).total().written()).isZero();
		assertThat(rows("CALL db.index.fulltext.queryNodes('names', 'miller') YIELD node RETURN node.id AS name"))
			.extracting((row) -> row.get("name").asString())
			.contains("bo-miller");
	}

	@Test
	void databaseOfANewerProgramIsRefusedBeforeAnythingIsTouched() {
		this.driver
			.executableQuery("CREATE (:SchemaVersion {version: 9990, file: 'V9990__Future.cypher', checksum: 'f'})")
			.execute();
		List<String> before = schemaObjects();
		assertThatExceptionOfType(SchemaException.class).isThrownBy(() -> new Schema(this.driver).apply())
			.withMessage(
					"V9990__Future.cypher: it was applied to this database, but is not among the scripts. Restore it, or run the version of the program that brought it along.");
		assertThatExceptionOfType(SchemaException.class).isThrownBy(() -> new Schema(this.driver).check());
		assertThat(schemaObjects()).isEqualTo(before);
	}

	/** What later versions write was not there yet. */
	private void asOnceWritten(int version) {
		if (version < 70) {
			this.driver.executableQuery("MATCH (n) REMOVE n.sounds").execute();
		}
		if (version < 60) {
			this.driver.executableQuery("MATCH (n:Term) DELETE n").execute();
		}
		if (version < 50) {
			this.driver.executableQuery("MATCH (n) REMOVE n.known").execute();
			this.driver.executableQuery("MATCH ()-[r]->() REMOVE r.known").execute();
			this.driver.executableQuery("MATCH (n:SchemaLock) DELETE n").execute();
		}
	}

	private ImportSummary run(MillsDataset mills) throws IOException {
		Path work = Files.createTempDirectory(this.temporary, "work");
		return new ImportJob(this.driver, work, null, Progress.SILENT).run(mills.folder(), false).summary();
	}

	private CypherFiles upTo(int version) throws IOException {
		Path folder = Files.createDirectory(this.temporary.resolve("scripts"));
		for (Script script : scripts()) {
			if (script.version() <= version) {
				Files.copy(Path.of("cypher/schema", script.file()), folder.resolve(script.file()));
			}
		}
		return CypherFiles.of(folder);
	}

	private static List<Script> scripts() {
		return CypherFiles.ofProgram().in("schema").stream().map(Script::of).toList();
	}

	private void dropSchema() {
		rows("SHOW CONSTRAINTS").forEach((row) -> drop("CONSTRAINT", row));
		rows("SHOW INDEXES WHERE type <> 'LOOKUP'").forEach((row) -> drop("INDEX", row));
		this.driver.executableQuery("MATCH (v:SchemaVersion) DELETE v").execute();
	}

	private void drop(String kind, Record row) {
		this.driver.executableQuery("DROP " + kind + " `" + row.get("name").asString() + "`").execute();
	}

	private List<String> schemaObjects() {
		return rows(
				"""
						SHOW INDEXES YIELD name, type, state, labelsOrTypes, properties
						RETURN name + ' ' + type + ' ' + state + ' ' + reduce(text = '', one IN coalesce(labelsOrTypes, []) + coalesce(properties, []) | text + one + ' ') AS name
						ORDER BY name
						""")
			.stream()
			.map((row) -> row.get("name").asString())
			.toList();
	}

	private List<Record> rows(String statement) {
		return this.driver.executableQuery(statement).execute().records();
	}

}
