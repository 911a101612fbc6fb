package org.rightsgraph.importer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.rightsgraph.cypher.CypherFiles;
import org.rightsgraph.database.DatabaseTest;
import org.rightsgraph.database.TestDatabase;
import org.rightsgraph.dataset.DatasetReader;
import org.rightsgraph.dataset.SortedLines;

/**
 * The import over Bolt, held against a bare loop over the driver that sends the same rows
 * in the same batches. Both write into the emptied database of a second process, in
 * turns.
 */
@DatabaseTest
class ImportBenchmark {

	private static final int ROWS = Integer.getInteger("rights-graph.bench.rows", 100_000);

	private static final int RUNS = Integer.getInteger("rights-graph.bench.runs", 5);

	private final TestDatabase database;

	private final Driver driver;

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path temporary;

	ImportBenchmark(TestDatabase database) {
		this.database = database;
		this.driver = database.driver();
	}

	/** A batch as the import sends it. */
	private record Batch(String statement, Map<String, Object> parameters) {
	}

	@Test
	void importAgainstBareDriverLoop() throws Exception {
		Path imports = this.temporary.resolve("import");
		MadeUpDataset.write(imports, ROWS);
		List<Batch> batches = batches(imports);
		// Once each to warm up, both this process and the database's.
		runJob(imports);
		runLoop(batches);
		double[] job = new double[RUNS];
		double[] loop = new double[RUNS];
		double[] ratios = new double[RUNS];
		long elements = 0;
		for (int run = 0; run < RUNS; run++) {
			loop[run] = runLoop(batches);
			ImportSummary summary = runJob(imports);
			job[run] = summary.seconds().getOrDefault("all", 0d);
			ratios[run] = loop[run] / job[run];
			elements = summary.total().created();
			System.out.println(summary.seconds());
		}
		report(elements, median(job), median(loop), ratios);
	}

	private List<Batch> batches(Path imports) {
		List<Batch> batches = new ArrayList<>();
		DatasetReader reader = new DatasetReader(this.temporary, null);
		try (Fragments fragments = new Fragments(this.temporary, reader.problems());
				Plan plan = new Plan(this.temporary);
				SortedLines nothing = new SortedLines(this.temporary)) {
			reader.read(imports, new ElementMapper(fragments)::map);
			new Planner(Set.of("terms", "mills", "made-up"), plan, new ContentDigest(), reader.problems())
				.plan(fragments, nothing);
			new GraphWriter(CypherFiles.ofProgram(), new Batches() {

				@Override
				public void send(String kind, String statement, Map<String, Object> parameters,
						List<Map<String, Object>> rows) {
					Map<String, Object> all = new TreeMap<>(parameters);
					all.put("rows", rows);
					batches.add(new Batch(statement, all));
				}

				@Override
				public void flush() {
				}
			}).write(plan);
		}
		return batches;
	}

	private double runLoop(List<Batch> batches) {
		this.database.clear();
		long start = System.nanoTime();
		try (Session session = this.driver.session()) {
			for (Batch batch : batches) {
				session.executeWriteWithoutResult(
						(transaction) -> transaction.run(batch.statement(), batch.parameters()).consume());
			}
		}
		return (System.nanoTime() - start) / 1e9;
	}

	private ImportSummary runJob(Path imports) {
		this.database.clear();
		return new ImportJob(this.driver, this.temporary, null, Progress.SILENT).run(imports, false).summary();
	}

	private static void report(long elements, double job, double loop, double[] ratios) throws Exception {
		String report = String.format(Locale.ROOT,
				"""
						| | median seconds | elements/s |
						|---|---|---|
						| import: read, check, compare, write | %.2f | %,.0f |
						| bare driver loop: write | %.2f | %,.0f |

						%,d rows, %,d nodes and edges, %d runs each, in turns; ratio of elements/s, import to loop: median %.2f, from %.2f to %.2f
						""",
				job, elements / job, loop, elements / loop, ROWS, elements, ratios.length, median(ratios),
				Arrays.stream(ratios).min().orElseThrow(), Arrays.stream(ratios).max().orElseThrow());
		System.out.println(report);
		Path folder = Path.of("target/bench");
		Files.createDirectories(folder);
		Files.writeString(folder.resolve("import.md"), report);
	}

	private static double median(double[] values) {
		double[] sorted = values.clone();
		Arrays.sort(sorted);
		return sorted[sorted.length / 2];
	}

}
