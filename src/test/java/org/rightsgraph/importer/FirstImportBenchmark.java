package org.rightsgraph.importer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.cli.AdminTool;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.rightsgraph.RightsGraph;
import org.rightsgraph.bench.Measure;
import org.rightsgraph.bench.Measure.Aim;
import org.rightsgraph.bench.Report;
import org.rightsgraph.dataset.DatasetReader;
import org.rightsgraph.dataset.MadeUpDataset;
import org.rightsgraph.dataset.SortedLines;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Imports into an embedded database: the first one, in bulk and over Bolt, against the
 * database's own bulk importer on tables that are ready for it; and those that follow,
 * where nothing or little has changed.
 */
class FirstImportBenchmark {

	private static final int ROWS = Integer.getInteger("rights-graph.bench.rows", 20_000);

	private static final int RUNS = Integer.getInteger("rights-graph.bench.first-runs", 1);

	/** That many of a million rows, and not too large a part of few. */
	private static final int CHANGED = Math.min(1_000, ROWS / 20);

	private static final Pattern IMPORTED = Pattern.compile("(\\d+) (?:nodes|relationships)");

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path temporary;

	/** What is measured, in seconds, a value a run. */
	private enum Way {

		OWN("the database's own bulk importer, on tables that are ready"), BULK("first import, in bulk"),
		BOLT("first import, over Bolt"), AGAIN("the same again, compared in full"),
		SEEN("the same again, seen to be untouched"),
		CHANGED("the same again, %,d facts changed".formatted(FirstImportBenchmark.CHANGED));

		private final String words;

		private final double[] seconds = new double[RUNS];

		Way(String words) {
			this.words = words;
		}

		double[] seconds(int runs) {
			return Arrays.copyOf(this.seconds, runs);
		}

		double[] elementsASecond(long elements, int runs) {
			return Arrays.stream(this.seconds, 0, runs).map((time) -> elements / time).toArray();
		}

	}

	@Test
	void firstImportAndThoseThatFollow() throws Exception {
		Path imports = this.temporary.resolve("import");
		// Or those who come first would pay for what all of them have to load.
		round(imports, Math.max(1_000, ROWS / 10), 0);
		for (int run = 0; run < RUNS; run++) {
			ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
			report(round(imports, ROWS, run), run + 1);
		}
	}

	private long round(Path imports, int rows, int run) throws Exception {
		FileSystemUtils.deleteRecursively(imports);
		MadeUpDataset.write(imports, Path.of("import/vocabulary"), rows, 1, 0);
		long tables = own(imports, run);
		String name = rows + "-" + run;
		try (ConfigurableApplicationContext bolt = start("bolt" + name, Long.MAX_VALUE)) {
			run(Way.BOLT, run, bolt, imports);
		}
		try (ConfigurableApplicationContext bulk = start("bulk" + name, 1)) {
			long elements = run(Way.BULK, run, bulk, imports).total().created();
			assertThat(tables).isEqualTo(elements);
			run(Way.AGAIN, run, bulk, imports);
			assertThat(run(Way.SEEN, run, bulk, imports).seconds()).containsOnlyKeys("all");
			FileSystemUtils.deleteRecursively(imports);
			int facts = Math.min(CHANGED, rows / 20);
			MadeUpDataset.write(imports, Path.of("import/vocabulary"), rows, 1, facts);
			ImportSummary changed = run(Way.CHANGED, run, bulk, imports);
			assertThat(changed.total().updated()).isBetween((long) facts / 2, facts * 4L);
			return elements;
		}
	}

	/**
	 * Runs Neo4j's own importer, and nothing beside: no database is stopped and started.
	 * @return how many nodes and edges it wrote
	 */
	private long own(Path imports, int run) throws IOException {
		Path work = Files.createDirectory(this.temporary.resolve("own" + System.nanoTime()));
		DatasetReader reader = new DatasetReader(work, null);
		try (Fragments fragments = new Fragments(work, reader.problems());
				Plan plan = new Plan(work);
				SortedLines nothing = new SortedLines(work);
				BulkTables tables = new BulkTables(work);
				DefaultFileSystemAbstraction files = new DefaultFileSystemAbstraction()) {
			reader.read(imports, new ElementMapper(fragments)::map);
			new Planner(Set.of("vocabulary", "made-up"), plan, new ContentDigest(), reader.problems()).plan(fragments,
					nothing, Progress.SILENT);
			plan.forEachWrite((write) -> assertThat(tables.add(((Plan.Write.Create) write).element())).isTrue());
			List<String> arguments = new ArrayList<>(List.of("database", "import", "full", "neo4j",
					"--overwrite-destination", "--report-file=" + work.resolve("report"), "--array-delimiter=U+001F"));
			tables.finish()
				.forEach((table) -> arguments.add("--%s=%s=%s,%s".formatted(table.nodes() ? "nodes" : "relationships",
						table.kind(), table.header(), table.rows())));
			ByteArrayOutputStream said = new ByteArrayOutputStream();
			PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
			ExecutionContext context = new ExecutionContext(Files.createDirectory(work.resolve("home")), work, out, out,
					files);
			long start = System.nanoTime();
			int exitCode = AdminTool.execute(context, arguments.toArray(String[]::new));
			Way.OWN.seconds[run] = (System.nanoTime() - start) / 1e9;
			String words = said.toString(StandardCharsets.UTF_8);
			assertThat(exitCode).as(words).isZero();
			return IMPORTED.matcher(words).results().mapToLong((count) -> Long.parseLong(count.group(1))).sum();
		}
	}

	private ConfigurableApplicationContext start(String name, long bulkFrom) {
		return new SpringApplicationBuilder(RightsGraph.class).web(WebApplicationType.NONE)
			.run("--rights-graph.data-directory=" + this.temporary.resolve(name), "--rights-graph.embedded.bolt-port=0",
					"--rights-graph.import.bulk-from=" + bulkFrom, "--rights-graph.import.on-start=false");
	}

	private static ImportSummary run(Way way, int run, ConfigurableApplicationContext context, Path imports) {
		Importer importer = context.getBean(Importer.class);
		long start = System.nanoTime();
		ImportSummary summary = importer.run(imports, false, Progress.SILENT).summary();
		way.seconds[run] = (System.nanoTime() - start) / 1e9;
		System.out.println(way.words + ": " + summary.seconds());
		return summary;
	}

	private static void report(long elements, int runs) {
		long peak = ManagementFactory.getMemoryPoolMXBeans()
			.stream()
			.filter((pool) -> pool.getType() == MemoryType.HEAP)
			.map(MemoryPoolMXBean::getPeakUsage)
			.mapToLong((usage) -> usage.getUsed())
			.sum();
		Report.put("Imports into an embedded database",
				List.of(faster(Way.BULK, Way.OWN, elements, runs, Aim.atLeast(0.6)),
						faster(Way.BULK, Way.BOLT, elements, runs, Aim.atLeast(3)),
						slower(Way.SEEN, Way.BULK, runs, Aim.atMost(0.1)),
						slower(Way.AGAIN, Way.BULK, runs, Aim.atMost(0.1)),
						slower(Way.AGAIN, Way.BOLT, runs, Aim.atMost(0.1)),
						slower(Way.CHANGED, Way.SEEN, runs, Aim.atMost(1.2)),
						slower(Way.CHANGED, Way.AGAIN, runs, Aim.atMost(1.2))),
				"%,d rows, %,d nodes and edges, %d runs. At most %,d MB of %,d MB of heap were in use, by the database, too."
					.formatted(ROWS, elements, runs, peak >> 20, Runtime.getRuntime().maxMemory() >> 20));
	}

	private static Measure faster(Way way, Way reference, long elements, int runs, Optional<Aim> aim) {
		return new Measure(way.words, reference.words, "elements/s", way.elementsASecond(elements, runs),
				reference.elementsASecond(elements, runs), aim);
	}

	private static Measure slower(Way way, Way reference, int runs, Optional<Aim> aim) {
		return new Measure(way.words, reference.words, "s", way.seconds(runs), reference.seconds(runs), aim);
	}

}
