package org.rightsgraph.importer;

import java.nio.file.Path;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.rightsgraph.database.DatabaseTest;
import org.rightsgraph.database.TestDatabase;
import org.rightsgraph.dataset.MillsDataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DatabaseTest
class LostAnswerIT {

	private final TestDatabase database;

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path temporary;

	LostAnswerIT(TestDatabase database) {
		this.database = database;
	}

	/** The second commit is that of the nodes, the third that of the edges. */
	@ParameterizedTest
	@ValueSource(ints = { 2, 3 })
	void whatWasWrittenThoughNotConfirmedIsNotWrittenTwice(int commit) throws Exception {
		MillsDataset mills = MillsDataset.copyTo(this.temporary.resolve("import"));
		try (LosingProxy proxy = new LosingProxy(this.database.uri(), commit);
				Driver driver = GraphDatabase.driver(proxy.uri(),
						AuthTokens.basic(TestDatabase.USER, TestDatabase.PASSWORD))) {
			assertThatExceptionOfType(ImportException.class).isThrownBy(() -> run(driver, mills))
				.withMessageContaining("did not confirm");
		}
		assertThat(count("MATCH (n) WHERE n.dataset IS NOT NULL RETURN count(n) AS n")).isPositive();
		assertThat(count("MATCH ()-[r:RELATIVE_OF]->() RETURN count(r) AS n")).isEqualTo(commit - 2);
		ImportSummary again = run(this.database.driver(), mills);
		assertThat(again.total().removed()).isZero();
		assertThat(again.total().unchanged()).isPositive();
		assertThat(again.total().created()).isEqualTo((commit == 2) ? edges() : 0);
		assertThat(run(this.database.driver(), mills).digest()).isEqualTo(again.digest());
	}

	private ImportSummary run(Driver driver, MillsDataset mills) {
		return new ImportJob(driver, this.temporary, null, Progress.SILENT).run(mills.folder(), false).summary();
	}

	private long edges() {
		return count("MATCH ()-[r]->() RETURN count(r) AS n");
	}

	private long count(String statement) {
		return this.database.driver().executableQuery(statement).execute().records().getFirst().get("n").asLong();
	}

}
