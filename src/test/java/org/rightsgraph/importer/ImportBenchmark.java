package org.rightsgraph.importer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.rightsgraph.bench.Measure;
import org.rightsgraph.bench.Measure.Aim;
import org.rightsgraph.bench.Report;
import org.rightsgraph.cypher.CypherFiles;
import org.rightsgraph.database.DatabaseTest;
import org.rightsgraph.database.TestDatabase;
import org.rightsgraph.dataset.DatasetReader;
import org.rightsgraph.dataset.MadeUpDataset;
import org.rightsgraph.dataset.SortedLines;

/**
 * The import over Bolt, held against a bare loop over the driver that sends the same rows
 * in the same batches, {@code LOAD CSV}, and Spring Data Neo4j. All write into the
 * emptied database of a second process, in turns.
 */
@DatabaseTest
class ImportBenchmark {

	private static final int ROWS = Integer.getInteger("rights-graph.bench.rows", 20_000);

	private static final int RUNS = Integer.getInteger("rights-graph.bench.runs", 2);

	private static final int MAPPED = 500;

	private final double[] job = new double[RUNS];

	private final double[] loop = new double[RUNS];

	private final double[] csv = new double[RUNS];

	private final double[] mapped = new double[RUNS];

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
	void importAgainstOtherWaysOverBolt() throws Exception {
		Path imports = this.temporary.resolve("import");
		MadeUpDataset.write(imports, Path.of("import/vocabulary"), ROWS, 1, 0);
		try (BulkTables tables = new BulkTables(this.temporary); LoadCsv csv = new LoadCsv(tables(imports, tables))) {
			List<Batch> batches = batches(imports);
			// Once each to warm up, both this process and the database's.
			runJob(imports);
			runLoop(batches);
			for (int run = 0; run < RUNS; run++) {
				this.loop[run] = runLoop(batches);
				ImportSummary summary = runJob(imports);
				this.job[run] = summary.seconds().getOrDefault("all", 0d);
				this.database.clear();
				this.csv[run] = csv.run(this.driver);
				this.database.clear();
				this.mapped[run] = MappedEntities.perSecond(this.driver, MAPPED);
				report(summary, run + 1);
			}
		}
	}

	private List<BulkTable> tables(Path imports, BulkTables tables) {
		plan(imports, (plan) -> plan.forEachWrite((write) -> tables.add(((Plan.Write.Create) write).element())));
		return tables.finish();
	}

	private void plan(Path imports, Consumer<Plan> consumer) {
		DatasetReader reader = new DatasetReader(this.temporary, null);
		try (Fragments fragments = new Fragments(this.temporary, reader.problems());
				Plan plan = new Plan(this.temporary);
				SortedLines nothing = new SortedLines(this.temporary)) {
			reader.read(imports, new ElementMapper(fragments)::map);
			new Planner(Set.of("vocabulary", "made-up"), plan, new ContentDigest(), reader.problems()).plan(fragments,
					nothing, Progress.SILENT);
			consumer.accept(plan);
		}
	}

	private List<Batch> batches(Path imports) {
		List<Batch> batches = new ArrayList<>();
		plan(imports, (plan) -> new GraphWriter(CypherFiles.ofProgram(), new Batches() {

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
		}).write(plan));
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

	private void report(ImportSummary last, int runs) {
		long elements = last.total().created();
		double[] jobs = elementsASecond(elements, this.job, runs);
		Report.put("Import over Bolt into an empty database",
				List.of(measure("a bare driver loop of the same batches, one after the other", jobs,
						elementsASecond(elements, this.loop, runs), 0.9),
						measure("`LOAD CSV … CALL {} IN TRANSACTIONS` of ready-made tables", jobs,
								elementsASecond(elements, this.csv, runs), 2),
						measure("Spring Data Neo4j `saveAll` of %,d nodes and edges".formatted(3 * MAPPED), jobs,
								Arrays.copyOf(this.mapped, runs), 20)),
				"%,d rows, %,d nodes and edges, %d runs in turns after one to warm up. Seconds of the last: %s"
					.formatted(ROWS, elements, runs, last.seconds()));
	}

	private static Measure measure(String reference, double[] jobs, double[] others, double aim) {
		return new Measure("import: read, check, compare, write", reference, "elements/s", jobs, others,
				Aim.atLeast(aim));
	}

	private static double[] elementsASecond(long elements, double[] seconds, int runs) {
		return Arrays.stream(seconds, 0, runs).map((time) -> elements / time).toArray();
	}

}
