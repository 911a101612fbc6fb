package org.rightsgraph.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsgraph.RightsGraph;
import org.rightsgraph.database.EmbeddedOnly;
import org.rightsgraph.dataset.MadeUpDataset;
import org.rightsgraph.tools.Tool;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The import, killed at random moments, some times in a row on the same data directory,
 * and then run again: nothing is lost, doubled or left behind. How often is set by
 * {@code -Drights-graph.test.kills}, without which it does not run, for each kill takes
 * most of a minute; the seed is printed, and set by {@code -Drights-graph.test.seed}.
 */
@EmbeddedOnly
@EnabledIfSystemProperty(named = "rights-graph.test.kills", matches = "\\d+",
		disabledReason = "runs where -Drights-graph.test.kills says how often")
class KilledImportIT {

	private static final int KILLS = Integer.getInteger("rights-graph.test.kills", 0);

	private static final long SEED = Long.getLong("rights-graph.test.seed", System.nanoTime());

	/** So many kills before an import is left alone. */
	private static final int IN_A_ROW = 2;

	private static final int ROWS = 10_000;

	private static final Duration LONGEST = Duration.ofMinutes(5);

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private static Path temporary;

	@SuppressWarnings("NullAway.Init")
	private static Path imports;

	@BeforeAll
	static void makeUpADataset() throws IOException {
		imports = temporary.resolve("import");
		MadeUpDataset.write(imports, Path.of("import/vocabulary"), ROWS, 1, 0);
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "in bulk, 1", "over Bolt, 9999999" })
	void killedImportIsWholeOnceItIsRunAgain(String way, long bulkFrom) throws Exception {
		System.out.printf("Killed %s %d times, seed %d%n", way, KILLS, SEED);
		Random random = new Random(SEED);
		Path undisturbed = temporary.resolve("undisturbed-" + bulkFrom);
		long start = System.nanoTime();
		finish(undisturbed, bulkFrom);
		Duration took = Duration.ofNanos(System.nanoTime() - start);
		String digest = digest(undisturbed);
		int killed = 0;
		for (int round = 0; killed < KILLS; round++) {
			Path data = temporary.resolve("data-" + bulkFrom + "-" + round);
			for (int time = 0; time < IN_A_ROW && killed < KILLS; time++) {
				killed += killedWithin(data, bulkFrom, took, random) ? 1 : 0;
			}
			finish(data, bulkFrom);
			assertThat(digest(data)).as("round %d", round).isEqualTo(digest);
			check(data);
			assertThat(names(data)).as("round %d", round).containsExactlyElementsOf(names(undisturbed));
		}
	}

	/**
	 * {@return whether it was killed before it had ended by itself}
	 */
	private static boolean killedWithin(Path data, long bulkFrom, Duration took, Random random) throws Exception {
		Process process = start(data, bulkFrom);
		// It takes half of the time until there is anything to break.
		long moment = took.toMillis() / 3 + random.nextLong(took.toMillis());
		boolean ended = process.waitFor(moment, TimeUnit.MILLISECONDS);
		process.destroyForcibly().waitFor();
		return !ended;
	}

	private static void finish(Path data, long bulkFrom) throws Exception {
		Process process = start(data, bulkFrom);
		assertThat(process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)).isTrue();
		assertThat(process.exitValue()).as(() -> output(data)).isZero();
	}

	private static Process start(Path data, long bulkFrom) throws IOException {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(),
				"-Xmx1g", "-XX:+UseSerialGC", "--add-opens=java.base/java.nio=ALL-UNNAMED",
				"--add-opens=java.base/java.lang=ALL-UNNAMED", "--enable-native-access=ALL-UNNAMED",
				"--sun-misc-unsafe-memory-access=allow", "-cp", System.getProperty("java.class.path"),
				RightsGraph.class.getName(), "import", imports.toString()));
		command.add("--rights-graph.data-directory=" + data);
		command.add("--rights-graph.embedded.bolt-port=0");
		command.add("--rights-graph.embedded.page-cache=64MB");
		command.add("--rights-graph.import.bulk-from=" + bulkFrom);
		return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log(data).toFile()).start();
	}

	private static Path log(Path data) {
		return data.resolveSibling(data.getFileName() + ".txt");
	}

	private static String output(Path data) {
		try {
			return Files.readString(log(data));
		}
		catch (IOException ex) {
			return ex.toString();
		}
	}

	private static String digest(Path data) {
		return JsonMapper.shared().readTree(data.resolve("import-summary.json")).get("digest").asString();
	}

	/** By Neo4j's own check of everything that lies on the disk. */
	private static void check(Path data) {
		Path home = data.resolve("neo4j");
		Tool.program("env")
			.with("NEO4J_HOME=" + home, "NEO4J_CONF=" + home, Path.of(System.getProperty("java.home"), "bin/java"),
					"-Xmx512m", "--add-opens=java.base/java.nio=ALL-UNNAMED",
					"--add-opens=java.base/java.lang=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
					"org.neo4j.cli.AdminTool", "database", "check", "neo4j", "--report-path=" + data.getParent())
			.output();
	}

	private static List<String> names(Path data) throws IOException {
		try (Stream<Path> files = Files.list(data)) {
			return files.map((file) -> file.getFileName().toString()).sorted().toList();
		}
	}

}
