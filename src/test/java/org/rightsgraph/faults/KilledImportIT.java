package org.rightsgraph.faults;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.cli.AdminTool;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.rightsgraph.database.EmbeddedOnly;
import org.rightsgraph.dataset.MadeUpDataset;
import org.rightsgraph.faults.WatchedImport.Phase;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The import, killed in each of its phases in turn, at a random moment of it, some times
 * in a row on the same data directory, and then run again: nothing is lost, doubled or
 * left behind. How often is set by {@code -Drights-graph.test.kills}, without which it
 * does not run, for each kill takes seconds; the seed is printed, and set by
 * {@code -Drights-graph.test.seed}.
 */
@EmbeddedOnly
@EnabledIfSystemProperty(named = "rights-graph.test.kills", matches = "\\d+",
		disabledReason = "runs where -Drights-graph.test.kills says how often")
class KilledImportIT {

	private static final int KILLS = Integer.getInteger("rights-graph.test.kills", 0);

	private static final long SEED = Long.getLong("rights-graph.test.seed", System.nanoTime());

	/** At most so many kills before an import is left alone. */
	private static final int IN_A_ROW = 4;

	private static final int ROWS = 10_000;

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private static Path temporary;

	@SuppressWarnings("NullAway.Init")
	private static Path imports;

	@SuppressWarnings("NullAway.Init")
	private static List<String> program;

	@BeforeAll
	static void makeUpADataset() throws IOException {
		imports = temporary.resolve("import");
		MadeUpDataset.write(imports, Path.of("import/vocabulary"), ROWS, 1, 0);
		// Java keeps what it made of classes for its next start, though not of folders.
		program = List.of("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + temporary.resolve("classes.jsa"),
				"-Xlog:cds=off", "-Xlog:cds+dynamic=off", "-cp", jars(), WatchedImport.class.getName());
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "in bulk, 1", "over Bolt, 9999999" })
	void killedImportIsWholeOnceItIsRunAgain(String way, long bulkFrom) throws Exception {
		System.out.printf("Killed %s %d times, seed %d%n", way, KILLS, SEED);
		Random random = new Random(SEED);
		Path undisturbed = temporary.resolve("undisturbed-" + bulkFrom);
		finish(undisturbed, bulkFrom);
		String digest = digest(undisturbed);
		FileSystemUtils.deleteRecursively(undisturbed);
		// Again, for the first one also made what the others start faster by.
		Map<Phase, Duration> durations = finish(undisturbed, bulkFrom);
		Map<String, Integer> killed = new TreeMap<>();
		int kills = 0;
		for (int round = 0; kills < KILLS; round++) {
			Path data = temporary.resolve("data-" + bulkFrom + "-" + round);
			int inARow = 1 + random.nextInt(IN_A_ROW);
			for (int time = 0; time < inARow && kills < KILLS; time++) {
				Phase phase = Phase.values()[kills % Phase.values().length];
				if (!killedIn(phase, durations.getOrDefault(phase, Duration.ZERO), data, bulkFrom, random)) {
					// There was nothing left to do.
					break;
				}
				killed.merge(Files.exists(data.resolve("bulk-import")) ? "BULK" : phase.name(), 1, Integer::sum);
				kills++;
			}
			finish(data, bulkFrom);
			assertThat(digest(data)).as("round %d", round).isEqualTo(digest);
			check(data);
			assertThat(names(data)).as("round %d", round).containsExactlyElementsOf(names(undisturbed));
			FileSystemUtils.deleteRecursively(data);
		}
		System.out.printf("Killed %s %d times, seed %d: %s%n", way, kills, SEED, killed);
	}

	/**
	 * {@return whether it was killed before it had ended by itself}
	 */
	private static boolean killedIn(Phase phase, Duration lasts, Path data, long bulkFrom, Random random)
			throws Exception {
		Duration moment = Duration.ofNanos(random.nextLong(Math.max(1, lasts.toNanos())));
		try (Program running = start(data, bulkFrom)) {
			while (running.process().isAlive() && !running.output().contains("phase " + phase)) {
				Thread.sleep(2);
			}
			boolean ended = running.process().waitFor(moment);
			running.kill();
			return !ended;
		}
	}

	/**
	 * {@return how long each phase lasted}
	 */
	private static Map<Phase, Duration> finish(Path data, long bulkFrom) throws Exception {
		Map<Phase, Long> began = new EnumMap<>(Phase.class);
		try (Program running = start(data, bulkFrom)) {
			while (running.process().isAlive()) {
				for (Phase phase : Phase.values()) {
					if (!began.containsKey(phase) && running.output().contains("phase " + phase)) {
						began.put(phase, System.nanoTime());
					}
				}
				Thread.sleep(2);
			}
			assertThat(running.await()).as(running::output).isZero();
		}
		Map<Phase, Duration> durations = new EnumMap<>(Phase.class);
		long next = System.nanoTime();
		for (Phase phase : List.of(Phase.values()).reversed()) {
			long start = began.getOrDefault(phase, next);
			durations.put(phase, Duration.ofNanos(next - start));
			next = start;
		}
		return durations;
	}

	private static Program start(Path data, long bulkFrom) {
		return Program.start(List.of(), program, data.resolveSibling(data.getFileName() + ".txt"),
				Program.onEmbedded(data, imports.toString(), "--rights-graph.import.bulk-from=" + bulkFrom));
	}

	private static String jars() throws IOException {
		List<String> jars = new ArrayList<>();
		for (String entry : System.getProperty("java.class.path").split(System.getProperty("path.separator"))) {
			if (Files.isDirectory(Path.of(entry))) {
				Path jar = temporary.resolve("classes-" + jars.size() + ".jar");
				int code = ToolProvider.findFirst("jar")
					.orElseThrow()
					.run(System.out, System.err, "--create", "--no-compress", "--file", jar.toString(), "-C", entry,
							".");
				assertThat(code).isZero();
				jars.add(jar.toString());
			}
			else if (Files.exists(Path.of(entry))) {
				jars.add(entry);
			}
		}
		return String.join(System.getProperty("path.separator"), jars);
	}

	private static String digest(Path data) {
		return JsonMapper.shared().readTree(data.resolve("import-summary.json")).get("digest").asString();
	}

	/** By Neo4j's own check of everything that lies on the disk. */
	private static void check(Path data) throws IOException {
		Path home = data.resolve("neo4j");
		ByteArrayOutputStream said = new ByteArrayOutputStream();
		try (PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
				DefaultFileSystemAbstraction files = new DefaultFileSystemAbstraction()) {
			int code = AdminTool.execute(new ExecutionContext(home, home, out, out, files), "database", "check",
					"neo4j", "--report-path=" + data.getParent(), "--max-off-heap-memory=128m");
			assertThat(code).as(() -> said.toString(StandardCharsets.UTF_8)).isZero();
		}
	}

	private static List<String> names(Path data) throws IOException {
		try (Stream<Path> files = Files.list(data)) {
			return files.map((file) -> file.getFileName().toString()).sorted().toList();
		}
	}

}
