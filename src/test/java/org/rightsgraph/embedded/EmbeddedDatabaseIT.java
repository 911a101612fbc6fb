package org.rightsgraph.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.Neo4jException;
import org.rightsgraph.database.EmbeddedOnly;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@EmbeddedOnly
class EmbeddedDatabaseIT {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path folder;

	@Test
	void restartKeepsDataAndAppliesAChangedPassword() {
		try (EmbeddedDatabase database = start(0, null); Driver driver = driver(database)) {
			driver.executableQuery("CREATE (:Entity {id: 'kept'})").execute();
		}
		try (EmbeddedDatabase database = start(0, "changed-password");
				Driver driver = GraphDatabase.driver(database.uri(), AuthTokens.basic("neo4j", "changed-password"))) {
			assertThat(entities(driver)).containsExactly("kept");
		}
	}

	@Test
	void databaseThatWasBeingFilledWhenItsProcessWasKilledIsEmpty() throws IOException {
		try (EmbeddedDatabase database = start(0, null); Driver driver = driver(database)) {
			driver.executableQuery("CREATE (:Entity {id: 'half'})").execute();
		}
		Files.writeString(this.folder.resolve("bulk-import"), "");
		try (EmbeddedDatabase database = start(0, null); Driver driver = driver(database)) {
			assertThat(entities(driver)).isEmpty();
			driver.executableQuery("CREATE (:Entity {id: 'kept'})").execute();
		}
		try (EmbeddedDatabase database = start(0, null); Driver driver = driver(database)) {
			assertThat(entities(driver)).containsExactly("kept");
		}
	}

	@Test
	void databaseThatCannotBeFilledIsEmptyAndRuns(@TempDir Path work) throws IOException {
		Path table = Files.writeString(work.resolve("broken.csv"), "id:ID\na\na,b,c\n");
		try (EmbeddedDatabase database = start(0, null); Driver driver = driver(database)) {
			assertThat(database.fill(List.of("--nodes=Entity=" + table), work)).isFalse();
			assertThat(entities(driver)).isEmpty();
			driver.executableQuery("CREATE (:Entity {id: 'kept'})").execute();
			assertThat(entities(driver)).containsExactly("kept");
		}
		assertThat(this.folder.resolve("bulk-import")).doesNotExist();
		try (var logs = Files.list(this.folder.resolve("neo4j/logs"))) {
			assertThat(logs.map((log) -> log.getFileName().toString())).isNotEmpty()
				.noneMatch((name) -> name.startsWith("neo4j-admin"));
		}
	}

	@Test
	void directoryOfAnotherProcessIsRefusedAndRecoveredOnceThatIsKilled() throws Exception {
		Process other = OtherProcess.start(this.folder);
		assertThatExceptionOfType(DatabaseUnavailableException.class).isThrownBy(() -> start(0, null))
			.withMessageStartingWith("The data directory %s is in use by process %d, which runs since 2"
				.formatted(this.folder.toRealPath(), other.pid()));
		other.destroyForcibly().waitFor();
		try (EmbeddedDatabase database = start(0, null); Driver driver = driver(database)) {
			assertThat(entities(driver)).containsExactly("of-the-other-process");
		}
	}

	@Test
	void portOfAnotherProgramIsRefusedAndTheDirectoryLeftFree() throws IOException {
		try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
			assertThatExceptionOfType(DatabaseUnavailableException.class)
				.isThrownBy(() -> start(taken.getLocalPort(), null))
				.withMessage("The database's port %d on 127.0.0.1 is in use by another program.", taken.getLocalPort())
				.satisfies((ex) -> assertThat(ex.remedy()).contains("rights-graph.embedded.bolt-port"));
		}
		DataDirectory.open(this.folder).close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://127.0.0.1:9/table.csv", "file:///etc/hosts" })
	void queriesCannotLoadWhatLiesOutside(String address) {
		try (EmbeddedDatabase database = start(0, null); Driver driver = driver(database)) {
			assertThatExceptionOfType(Neo4jException.class).isThrownBy(
					() -> driver.executableQuery("LOAD CSV FROM '%s' AS row RETURN row".formatted(address)).execute())
				.withMessageMatching("(?s).*(blocked|not allowed|allow_csv_import_from_file_urls).*");
		}
	}

	@Test
	void logsStayInTheDataDirectoryAndSayNothingOfQueries() throws IOException {
		try (EmbeddedDatabase database = start(0, null); Driver driver = driver(database)) {
			driver.executableQuery("CREATE (:Entity {id: 'somebody'})").execute();
		}
		Path logs = this.folder.resolve("neo4j/logs");
		assertThat(logs.resolve("debug.log")).isNotEmptyFile();
		try (var files = Files.list(logs)) {
			assertThat(files).allSatisfy((log) -> assertThat(log).content().doesNotContain("somebody"));
		}
	}

	private EmbeddedDatabase start(int port, @Nullable String password) {
		return EmbeddedDatabase.start(this.folder, new EmbeddedProperties(port, password, DataSize.ofMegabytes(16)));
	}

	private static Driver driver(EmbeddedDatabase database) {
		return GraphDatabase.driver(database.uri(), database.authToken());
	}

	private static Iterable<String> entities(Driver driver) {
		return driver.executableQuery("MATCH (n:Entity) RETURN n.id AS id")
			.execute()
			.records()
			.stream()
			.map((row) -> row.get("id").asString())
			.toList();
	}

}
