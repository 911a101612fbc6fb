package org.rightsgraph.importer;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;

import org.rightsgraph.cypher.CypherFiles;
import org.rightsgraph.dataset.Dataset;
import org.rightsgraph.dataset.DatasetReader;
import org.rightsgraph.dataset.Problem;
import org.rightsgraph.dataset.Problems;
import org.rightsgraph.dataset.Reading;
import org.rightsgraph.dataset.SortedLines;

/**
 * Makes the graph say exactly what the datasets of a folder say: reads and checks them,
 * compares them with the graph, and writes the difference. Facts of other datasets stay.
 * Memory does not grow with the datasets; what does not fit lies in a temporary folder.
 */
public final class ImportJob {

	private final Driver driver;

	private final CypherFiles statements;

	private final Path temporary;

	private final @Nullable Path texts;

	private final Progress progress;

	private final @Nullable BulkLoad bulk;

	private final Map<String, Double> seconds = new LinkedHashMap<>();

	/**
	 * Prepares a job for one run.
	 * @param driver the database, to which the schema has been applied
	 * @param temporary a folder for what does not fit into memory
	 * @param texts the folder of the reports' texts, absent where they are not at hand
	 * @param progress is told how far it has come
	 */
	public ImportJob(Driver driver, Path temporary, @Nullable Path texts, Progress progress) {
		this(driver, temporary, texts, progress, null);
	}

	/**
	 * Prepares a job for one run.
	 * @param driver the database, to which the schema has been applied
	 * @param temporary a folder for what does not fit into memory
	 * @param texts the folder of the reports' texts, absent where they are not at hand
	 * @param progress is told how far it has come
	 * @param bulk what fills the database where it is empty and there is much to write;
	 * null where nothing does
	 */
	ImportJob(Driver driver, Path temporary, @Nullable Path texts, Progress progress, @Nullable BulkLoad bulk) {
		this.bulk = bulk;
		this.driver = driver;
		this.statements = CypherFiles.ofProgram();
		this.temporary = temporary;
		this.texts = texts;
		this.progress = progress;
	}

	/**
	 * Imports.
	 * @param folder a dataset, or a folder of datasets
	 * @param keepGoing whether what is sound is written where something else is wrong;
	 * otherwise nothing is
	 * @return what was done, and what is wrong
	 * @throws ImportRunningException if another import runs
	 * @throws ImportException if the graph was changed meanwhile, or the database did not
	 * confirm what was written
	 * @throws org.neo4j.driver.exceptions.Neo4jException if the database fails
	 */
	public ImportResult run(Path folder, boolean keepGoing) {
		return run(folder, keepGoing, false);
	}

	/**
	 * Finds out what an import would do, and what is wrong, and does nothing.
	 * @param folder a dataset, or a folder of datasets
	 * @param keepGoing whether it would write what is sound where something else is wrong
	 * @return what it would do, and what is wrong
	 * @throws ImportRunningException if another import runs
	 * @throws org.neo4j.driver.exceptions.Neo4jException if the database fails
	 */
	public ImportResult rehearse(Path folder, boolean keepGoing) {
		return run(folder, keepGoing, true);
	}

	private ImportResult run(Path folder, boolean keepGoing, boolean rehearsed) {
		long start = System.nanoTime();
		DatasetReader reader = new DatasetReader(this.temporary, this.texts);
		// First, so that whoever comes second need not read to be refused.
		try (ImportLock lock = ImportLock.take(this.driver, this.statements);
				Fragments fragments = new Fragments(this.temporary, reader.problems())) {
			ElementMapper mapper = new ElementMapper(fragments);
			this.progress.start(Progress.Stage.READING, -1);
			Reading reading = timed("read", () -> reader.read(folder, (row, vocabulary) -> {
				mapper.map(row, vocabulary);
				this.progress.advance(1);
			}));
			this.progress.finish();
			return makeTrue(new Stated(reading, fragments, List.of(), rehearsed), keepGoing, start, lock);
		}
	}

	/**
	 * Removes a dataset from the graph, with everything that rests on it alone: imports
	 * one of its name that states nothing.
	 * @param dataset its name
	 * @return what was done, and what of it other datasets still use; then nothing is
	 * removed
	 * @throws UnknownDatasetException if the graph holds nothing of it
	 * @throws ImportRunningException if another import runs
	 * @throws ImportException if the graph was changed meanwhile, or the database did not
	 * confirm what was written
	 * @throws org.neo4j.driver.exceptions.Neo4jException if the database fails
	 */
	public ImportResult withdraw(String dataset) {
		long start = System.nanoTime();
		Reading nothing = Reading.ofNothing();
		try (ImportLock lock = ImportLock.take(this.driver, this.statements);
				Fragments fragments = new Fragments(this.temporary, nothing.problems())) {
			return makeTrue(new Stated(nothing, fragments, List.of(dataset), false), false, start, lock);
		}
	}

	/**
	 * What the graph is to say.
	 *
	 * @param reading the datasets that were read
	 * @param fragments what they state
	 * @param withdrawn the names of datasets that no longer state anything
	 * @param rehearsed whether it is only found out what there would be to write
	 */
	private record Stated(Reading reading, Fragments fragments, List<String> withdrawn, boolean rehearsed) {

		/**
		 * {@return the names of the datasets that are read or withdrawn; facts of others
		 * stay}
		 */
		Set<String> names() {
			return Stream.concat(this.reading.datasets().stream().map(Dataset::name), this.withdrawn.stream())
				.collect(Collectors.toCollection(LinkedHashSet::new));
		}

		Problems problems() {
			return this.reading.problems();
		}

	}

	private ImportResult makeTrue(Stated stated, boolean keepGoing, long start, ImportLock lock) {
		ContentDigest digest = new ContentDigest();
		Map<String, Counts> counts = isToBeWritten(stated.problems(), keepGoing)
				? write(stated, digest, keepGoing, lock) : Map.of();
		this.seconds.put("all", (System.nanoTime() - start) / 1e9);
		return new ImportResult(summary(stated, counts, digest), stated.problems());
	}

	private static boolean isToBeWritten(Problems problems, boolean keepGoing) {
		return problems.errors() == 0 || (keepGoing && problems.fatal() == 0);
	}

	private Map<String, Counts> write(Stated stated, ContentDigest digest, boolean keepGoing, ImportLock lock) {
		try (Plan plan = new Plan(this.temporary); SortedLines held = new SortedLines(this.temporary)) {
			this.progress.start(Progress.Stage.COMPARING, -1);
			timed("compare", () -> {
				new GraphState(this.driver, this.statements).read(held, this.progress);
				new Planner(stated.names(), plan, digest, stated.problems()).plan(stated.fragments(), held,
						this.progress);
				reportInUse(plan, stated.names(), stated.problems());
				return plan;
			});
			this.progress.finish();
			if (!stated.withdrawn().isEmpty() && plan.counts().isEmpty()
					&& !unfinished().containsAll(stated.withdrawn())) {
				throw new UnknownDatasetException(stated.withdrawn().getFirst(), digest.datasets());
			}
			if (!isToBeWritten(stated.problems(), keepGoing)) {
				return Map.of();
			}
			Map<String, Counts> counts = new TreeMap<>(plan.counts());
			if (stated.rehearsed()) {
				return counts;
			}
			this.progress.start(Progress.Stage.WRITING, plan.written());
			try (BatchWriter batches = new BatchWriter(this.driver, this.temporary, this.progress, lock::requireHeld)) {
				boolean writes = !stated.withdrawn().isEmpty() || plan.written() > 0;
				timed("write", () -> {
					if (writes) {
						begin(stated.names(), plan);
					}
					forget(stated.withdrawn());
					if (!fill(stated.names(), plan, lock, batches)) {
						new GraphWriter(this.statements, batches).write(plan);
					}
					recordDatasets(stated.reading(), digest);
					lock.requireHeld();
					end(stated.names(), writes);
					return plan;
				});
				// The sounds are no kind of what the datasets state.
				batches.seconds()
					.forEach((kind, took) -> counts.computeIfPresent(kind, (_, count) -> count.plus(took)));
			}
			this.progress.finish();
			digest.complete();
			return counts;
		}
	}

	/**
	 * Fills the database in one go, where that is possible and pays. No other process
	 * imports into an embedded one, so the lock, which goes with the database, need not
	 * be taken again.
	 * @return whether all of the plan is written
	 */
	private boolean fill(Set<String> names, Plan plan, ImportLock lock, BatchWriter batches) {
		if (this.bulk == null || !plan.isAllNew() || !this.bulk.pays(plan.written()) || !isEmpty()) {
			return false;
		}
		try (BulkTables tables = new BulkTables(this.temporary); Plan left = new Plan(this.temporary)) {
			plan.forEachWrite((write) -> {
				if (write instanceof Plan.Write.Create(Element element) && !tables.add(element)) {
					left.create(element);
				}
			});
			List<BulkTable> finished = tables.finish();
			Room.require(this.temporary, finished);
			// Somebody may have added something meanwhile. What is added between here
			// and the end of the database is lost.
			if (!isEmpty()) {
				return false;
			}
			lock.close();
			boolean loaded = this.bulk.load(finished, this.temporary);
			begin(names, plan);
			if (!loaded) {
				return false;
			}
			new GraphWriter(this.statements, batches).write(left);
			this.progress.advance(plan.written() - left.written());
			return true;
		}
	}

	private boolean isEmpty() {
		return this.driver.executableQuery(this.statements.file("import/is-empty").text())
			.execute()
			.records()
			.getFirst()
			.get("isEmpty")
			.asBoolean();
	}

	/** What other datasets still use cannot be taken from under them. */
	private void reportInUse(Plan plan, Set<String> names, Problems problems) {
		try (Session session = Sessions.of(this.driver)) {
			String statement = this.statements.file("import/in-use").text();
			plan.forEachRemovedNode(BatchWriter.SIZE,
					(rows) -> session.executeRead((transaction) -> transaction
						.run(statement, Map.of("rows", rows, "datasets", List.copyOf(names)))
						.list())
						.forEach((used) -> problems.addInGraph(Problem.Code.ID_IN_USE, used.get("dataset").asString(),
								"“" + used.get("id").asString() + "” is no longer stated, but "
										+ String.join(", ", used.get("users").asList(Value::asString))
										+ " still uses it",
								"Keep it, or first import without it, or withdraw, what uses it")));
		}
	}

	private void begin(Set<String> names, Plan plan) {
		this.driver.executableQuery(this.statements.file("import/generation").text())
			.withParameters(Map.of("names", List.copyOf(names), "marking", plan.isMarking()))
			.execute();
	}

	private void end(Set<String> names, boolean wrote) {
		this.driver.executableQuery(this.statements.file("import/generation-ended").text())
			.withParameters(Map.of("names", List.copyOf(names), "wrote", wrote))
			.execute();
	}

	private List<String> unfinished() {
		return this.driver.executableQuery(this.statements.file("import/unfinished").text())
			.execute()
			.records()
			.stream()
			.map((found) -> found.get("name").asString())
			.toList();
	}

	/** First, for what is broken off then is known by the facts that are left. */
	private void forget(List<String> datasets) {
		if (!datasets.isEmpty()) {
			this.driver.executableQuery(this.statements.file("import/forget-datasets").text())
				.withParameters(Map.of("names", datasets))
				.execute();
		}
	}

	private void recordDatasets(Reading reading, ContentDigest digest) {
		List<Map<String, Object>> rows = reading.datasets()
			.stream()
			.map((dataset) -> Map.<String, Object>of("name", dataset.name(), "title", dataset.title(), "digest",
					digest.of(dataset.name())))
			.toList();
		try (Session session = Sessions.of(this.driver)) {
			session.executeWriteWithoutResult((transaction) -> transaction
				.run(this.statements.file("import/datasets").text(), Map.of("rows", rows))
				.consume());
		}
	}

	private <T> T timed(String stage, Supplier<T> work) {
		long start = System.nanoTime();
		T result = work.get();
		this.seconds.put(stage, (System.nanoTime() - start) / 1e9);
		return result;
	}

	private ImportSummary summary(Stated stated, Map<String, Counts> counts, ContentDigest digest) {
		Reading reading = stated.reading();
		List<String> datasets = reading.datasets().stream().map(Dataset::name).toList();
		Map<String, Long> rows = new LinkedHashMap<>();
		reading.rows().forEach((table, count) -> rows.put(table.word(), count));
		Map<String, String> digests = new LinkedHashMap<>();
		boolean written = digest.isComplete();
		List<String> others = List.of();
		if (written) {
			datasets.forEach((name) -> digests.put(name, digest.of(name)));
			others = digest.datasets().stream().filter((name) -> !digests.containsKey(name)).toList();
		}
		return new ImportSummary(datasets, stated.withdrawn(), others, written, rows, reading.problems().rejectedRows(),
				counts, counts.values().stream().reduce(Counts.NONE, Counts::plus), reading.problems().errors(),
				reading.problems().warnings(), reading.anchors(), written ? digest.total() : "", digests, this.seconds);
	}

}
