package org.rightsgraph.importer;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
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
import org.rightsgraph.importer.MappedEntities.MappedClaim;
import org.rightsgraph.importer.MappedEntities.MappedPerson;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.Neo4jTemplate;
import org.springframework.data.neo4j.core.mapping.Neo4jMappingContext;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The import over Bolt, held against a bare loop over the driver that sends the same rows
 * in the same batches and transactions, {@code LOAD CSV}, and Spring Data Neo4j. All
 * write into the emptied database of a second process, in turns.
 */
@DatabaseTest
class ImportBenchmark {

	private static final int ROWS = Integer.getInteger("rights-graph.bench.rows", 20_000);

	private static final int RUNS = Integer.getInteger("rights-graph.bench.runs", 2);

	private static final int SAVED_PEOPLE = 150;

	private static final String COUNTS = """
			RETURN COUNT { MATCH (n) WHERE NOT n:SchemaVersion|SchemaLock|Dataset } AS nodes,
			       COUNT { ()-->() } AS edges
			""";

	private final TestDatabase database;

	private final Driver driver;

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path temporary;

	private Map<String, Double> stages = Map.of();

	ImportBenchmark(TestDatabase database) {
		this.database = database;
		this.driver = database.driver();
	}

	/** A batch as the import sends it. */
	private record Sent(String statement, Map<String, Object> parameters) {
	}

	/** How many nodes and edges there are. */
	private record Size(long nodes, long edges) {

		long elements() {
			return this.nodes + this.edges;
		}

	}

	/**
	 * A way to write.
	 *
	 * @param words what it is
	 * @param write writes, and says how many seconds it took
	 * @param size how much it writes
	 * @param perSecond how much a second, a value a run
	 */
	private record Way(String words, DoubleSupplier write, Size size, double[] perSecond) {

		Way(String words, DoubleSupplier write, Size size) {
			this(words, write, size, new double[RUNS]);
		}

		Measure against(Way other, double aim, int runs) {
			return new Measure(this.words, other.words, "elements/s", Arrays.copyOf(this.perSecond, runs),
					Arrays.copyOf(other.perSecond, runs), Aim.atLeast(aim));
		}

	}

	/** People, the claims about them, and the edges between, as classes have them. */
	private static final class People {

		private final Map<String, Element> people = new LinkedHashMap<>();

		private final Map<String, MappedClaim> claims = new HashMap<>();

		private final Map<String, Set<MappedClaim>> about = new HashMap<>();

		/** Nodes come before their edges. */
		void add(Element element) {
			Map<String, Object> properties = element.properties();
			String id = String.valueOf(properties.get("id"));
			if ("Person".equals(element.kind()) && this.people.size() < SAVED_PEOPLE) {
				this.people.put(id, element);
			}
			else if ("Claim".equals(element.kind())) {
				this.claims.put(id, new MappedClaim(id, (LocalDate) Objects.requireNonNull(properties.get("known")),
						(String) properties.get("hedge")));
			}
			else if (element instanceof Element.Edge edge && "ABOUT".equals(edge.type())
					&& this.people.containsKey(edge.to().id())) {
				this.about.computeIfAbsent(edge.to().id(), (_) -> new LinkedHashSet<>())
					.add(Objects.requireNonNull(this.claims.get(edge.from().id())));
			}
		}

		Size size() {
			return new Size(this.people.size() + this.about.values().stream().flatMap(Set::stream).distinct().count(),
					this.about.values().stream().mapToLong(Set::size).sum());
		}

		double save(Driver driver) {
			List<MappedPerson> mapped = this.people.entrySet()
				.stream()
				.map((person) -> mapped(person.getKey(), person.getValue().properties()))
				.toList();
			Neo4jMappingContext context = new Neo4jMappingContext();
			context.setInitialEntitySet(Set.of(MappedPerson.class, MappedClaim.class));
			context.afterPropertiesSet();
			Neo4jTemplate template = new Neo4jTemplate(Neo4jClient.create(driver), context,
					new Neo4jTransactionManager(driver));
			long start = System.nanoTime();
			template.saveAll(mapped);
			return (System.nanoTime() - start) / 1e9;
		}

		private MappedPerson mapped(String id, Map<String, Object> person) {
			List<String> stated = ((List<?>) Objects.requireNonNull(person.get("claims"))).stream()
				.map(String::valueOf)
				.toList();
			return new MappedPerson(id, String.valueOf(person.get("name")), String.valueOf(person.get("gender")),
					stated, this.about.getOrDefault(id, Set.of()));
		}

	}

	@Test
	void importAgainstOtherWaysOverBolt() throws Exception {
		Path imports = this.temporary.resolve("import");
		MadeUpDataset.write(imports, Path.of("import/vocabulary"), ROWS, 1, 0);
		People people = new People();
		try (BulkTables tables = new BulkTables(this.temporary)) {
			Size size = read(imports, tables, people);
			try (LoadCsv csv = new LoadCsv(tables.finish())) {
				List<List<Sent>> transactions = transactions(imports);
				Way job = new Way("import: read, check, compare, write", () -> runJob(imports), size);
				Way loop = new Way("a bare driver loop of the same batches and transactions, one after the other",
						() -> runLoop(transactions), size);
				Way load = new Way("`LOAD CSV … CALL {} IN TRANSACTIONS` of ready-made tables",
						() -> csv.run(this.driver), size);
				Size saved = people.size();
				Way mapped = new Way(
						"Spring Data Neo4j `saveAll` of %,d nodes and edges of the same dataset: people and claims about them, with less of what it says of each"
							.formatted(saved.elements()),
						() -> people.save(this.driver), saved);
				List<Way> ways = List.of(job, loop, load, mapped);
				// Once each to warm up, both this process and the database's.
				ways.forEach(this::perSecond);
				for (int run = 0; run < RUNS; run++) {
					for (int turn = 0; turn < ways.size(); turn++) {
						// Each comes at each place.
						Way way = ways.get((run + turn) % ways.size());
						way.perSecond()[run] = perSecond(way);
					}
					Report.put("Import over Bolt into an empty database",
							List.of(job.against(loop, 0.9, run + 1), job.against(load, 2, run + 1),
									job.against(mapped, 20, run + 1)),
							"%,d rows, %,d nodes and edges, %d runs in turns after one to warm up. The import has two transactions at a time. Seconds of its last: %s"
								.formatted(ROWS, size.elements(), run + 1, this.stages));
				}
			}
		}
	}

	private double perSecond(Way way) {
		this.database.clear();
		double seconds = way.write().getAsDouble();
		try (Session session = this.driver.session()) {
			Record counts = session.run(COUNTS).single();
			assertThat(new Size(counts.get("nodes").asLong(), counts.get("edges").asLong())).as(way.words())
				.isEqualTo(way.size());
		}
		return way.size().elements() / seconds;
	}

	private Size read(Path imports, BulkTables tables, People people) {
		long[] counts = new long[2];
		plan(imports, (plan) -> plan.forEachWrite((write) -> {
			Element element = ((Plan.Write.Create) write).element();
			assertThat(tables.add(element)).isTrue();
			counts[(element instanceof Element.Node) ? 0 : 1]++;
			people.add(element);
		}));
		return new Size(counts[0], counts[1]);
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

	/** As the import puts them together. */
	private List<List<Sent>> transactions(Path imports) {
		List<List<Sent>> transactions = new ArrayList<>();
		plan(imports, (plan) -> new GraphWriter(CypherFiles.ofProgram(), new Batches() {

			private List<Sent> pending = new ArrayList<>();

			private int rows;

			@Override
			public void send(String kind, String statement, Map<String, Object> parameters,
					List<Map<String, Object>> batch) {
				Map<String, Object> all = new TreeMap<>(parameters);
				all.put("rows", batch);
				this.pending.add(new Sent(statement, all));
				this.rows += batch.size();
				if (this.rows >= BatchWriter.SIZE) {
					flush();
				}
			}

			@Override
			public void flush() {
				if (!this.pending.isEmpty()) {
					transactions.add(this.pending);
				}
				this.pending = new ArrayList<>();
				this.rows = 0;
			}
		}).write(plan));
		return transactions;
	}

	private double runLoop(List<List<Sent>> transactions) {
		long start = System.nanoTime();
		try (Session session = this.driver.session()) {
			transactions.forEach((batches) -> session.executeWriteWithoutResult((transaction) -> batches
				.forEach((batch) -> transaction.run(batch.statement(), batch.parameters()).consume())));
		}
		return (System.nanoTime() - start) / 1e9;
	}

	private double runJob(Path imports) {
		long start = System.nanoTime();
		this.stages = new ImportJob(this.driver, this.temporary, null, Progress.SILENT).run(imports, false)
			.summary()
			.seconds();
		return (System.nanoTime() - start) / 1e9;
	}

}
