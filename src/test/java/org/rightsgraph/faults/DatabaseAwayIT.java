package org.rightsgraph.faults;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.rightsgraph.database.EmbeddedOnly;
import org.rightsgraph.database.RestartableServer;
import org.rightsgraph.database.TestDatabase;
import org.rightsgraph.dataset.MadeUpDataset;
import org.rightsgraph.dataset.MillsDataset;
import org.rightsgraph.importer.ImportJob;
import org.rightsgraph.importer.Progress;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A database elsewhere that is away: at start, while it is asked, in the middle of an
 * import.
 */
@EmbeddedOnly
@EnabledIfSystemProperty(named = "rights-graph.test.faults", matches = "true",
		disabledReason = "takes minutes; -Drights-graph.test.faults=true runs it")
class DatabaseAwayIT {

	private static final String RESOURCE = "/api/statistics";

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private static Path temporary;

	@SuppressWarnings("NullAway.Init")
	private static RestartableServer server;

	@BeforeAll
	static void startServer() {
		server = RestartableServer.start();
	}

	@AfterAll
	static void stopServer() {
		server.close();
	}

	@AfterEach
	void empty() {
		try (Driver driver = GraphDatabase.driver(server.uri(),
				AuthTokens.basic(TestDatabase.USER, TestDatabase.PASSWORD))) {
			driver.executableQuery("MATCH (n) WHERE NOT n:SchemaVersion AND NOT n:SchemaLock DETACH DELETE n")
				.execute();
		}
	}

	@Test
	void serviceWaitsForItsDatabaseAndComesBackByItself() throws Exception {
		Path tables = MillsDataset.copyTo(temporary.resolve("mills")).folder();
		server.kill();
		try (Service service = Service.start(temporary.resolve("service.txt"),
				Service.on(server.uri(), "--rights-graph.data-directory=" + temporary.resolve("data"),
						"--rights-graph.import.directory=" + tables))) {
			assertUnavailable(service.get(RESOURCE));
			assertThat(service.output()).contains("The database is out of reach. Until that has changed")
				.doesNotContain("\tat ", TestDatabase.PASSWORD);
			assertDown(service.get("/actuator/health"), "The database is out of reach.");
			server.startAgain();
			service.await(RESOURCE, 200);
			assertThat(service.get(RESOURCE).body()).contains("\"Person\"");
			assertThat(service.get("/actuator/health").body()).contains("\"UP\"").doesNotContain("DOWN");

			server.kill();
			assertUnavailable(service.get(RESOURCE));
			assertDown(service.get("/actuator/health"), "The database is out of reach.");
			server.startAgain();
			service.await(RESOURCE, 200);
			assertThat(service.output()).doesNotContain("\tat ", TestDatabase.PASSWORD, "Ada");
		}
	}

	@Test
	void frozenDatabaseIsSaidToBeSoAndAnswersWhenItGoesOn() throws Exception {
		try (Service service = Service.start(temporary.resolve("service.txt"),
				Service.on(server.uri(), "--rights-graph.data-directory=" + temporary.resolve("data"),
						"--rights-graph.import.on-start=false"))) {
			service.await(RESOURCE, 200);
			server.freeze();
			try {
				assertDown(service.get("/actuator/health"), "The database does not answer within");
				long start = System.nanoTime();
				assertUnavailable(service.get(RESOURCE));
				assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(45));
			}
			finally {
				server.thaw();
			}
			service.await(RESOURCE, 200);
		}
	}

	@Test
	void importThatLosesItsDatabaseSaysSoAndIsWholeOnceItIsRunAgain() throws Exception {
		Path tables = temporary.resolve("made-up");
		MadeUpDataset.write(tables, Path.of("import/vocabulary"), 5_000, 1, 0);
		Path data = temporary.resolve("import-data");
		String[] arguments = Service.on(server.uri(), tables.toString(), "--rights-graph.data-directory=" + data);
		try (Program running = Program.start(List.of(), List.of(WatchedImport.class.getName()),
				temporary.resolve("broken-off.txt"), arguments)) {
			running.awaitOutput(WatchedImport.WRITTEN);
			server.kill();
			assertThat(running.await()).as(running::output).isPositive();
		}
		assertThat(importing(arguments)).startsWith("3 The database is out of reach");
		server.startAgain();
		assertThat(importing(arguments)).startsWith("0 ");
		TestDatabase.shared().clear();
		assertThat(JsonMapper.shared().readTree(data.resolve("import-summary.json")).get("digest").asString())
			.isEqualTo(
					new ImportJob(TestDatabase.shared().driver(), temporary, null, Progress.SILENT).run(tables, false)
						.summary()
						.digest());
	}

	/**
	 * {@return the exit code of the command, and what it printed}
	 */
	private static String importing(String... arguments) throws InterruptedException {
		try (Program program = Program.start(temporary.resolve("import.txt"),
				Stream.concat(Stream.of("import"), Stream.of(arguments)).toArray(String[]::new))) {
			int code = program.await();
			assertThat(program.output()).doesNotContain("\tat ", TestDatabase.PASSWORD);
			return code + " " + program.output();
		}
	}

	private static void assertUnavailable(HttpResponse<String> answer) {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
		assertThat(answer.headers().firstValue("Retry-After"))
			.hasValueSatisfying((seconds) -> assertThat(seconds).matches("\\d+"));
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		assertThat(answer.body()).contains("urn:rights-graph:problem:database-unavailable")
			.doesNotContain("127.0.0.1", TestDatabase.PASSWORD);
	}

	private static void assertDown(HttpResponse<String> health, String reason) {
		assertThat(health.statusCode()).isEqualTo(503);
		assertThat(health.body()).contains("\"DOWN\"", reason)
			.doesNotContain("127.0.0.1", TestDatabase.PASSWORD, "org.neo4j");
	}

}
