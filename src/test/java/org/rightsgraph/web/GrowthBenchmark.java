package org.rightsgraph.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.rightsgraph.RightsGraph;
import org.rightsgraph.bench.FirstAnswer;
import org.rightsgraph.bench.Measure;
import org.rightsgraph.bench.Measure.Aim;
import org.rightsgraph.bench.Report;
import org.rightsgraph.dataset.MadeUpDataset;
import org.rightsgraph.web.StatementRecorder.Sent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.builder.SpringApplicationBuilder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every query of the catalogue over HTTP, held against its statement over the bare
 * driver, on made-up datasets of several sizes: from a start with as much around it at
 * each size, and from the one with most around it; where it needs no start, without one,
 * too.
 */
class GrowthBenchmark {

	private static final List<Integer> SIZES = Stream
		.of(System.getProperty("rights-graph.bench.sizes", "10000,30000").split(","))
		.map(Integer::valueOf)
		.toList();

	private static final String TYPICAL = ", typical";

	private static final String HEAVIEST = ", heaviest";

	private static final int WARM_UP = 2;

	private static final int ROUNDS = Integer.getInteger("rights-graph.bench.query-rounds", 5);

	/** By query and parameter. What is around a start is mostly a row of the answer. */
	private static final Map<String, Start> STARTS = Map.ofEntries(
			Map.entry("denials.denier", new Start("Actor", "(start)-[:DENIES]->()", 2)),
			Map.entry("event-timeline.event", new Start("Event", "(start)<-[:PART_OF*1..5]-()", 5)),
			Map.entry("events-in-place.place", new Start("Place", "(start)<-[:HAPPENED_IN]-()", 5)),
			Map.entry("figures-on-event.event", new Start("Event", "(start)<-[:PART_OF*0..5]-()<-[:MEASURES]-()", 5)),
			Map.entry("hedged-claims.report",
					new Start("Report", "(start)<-[:OF]-()<-[:STATED_IN]-(claim:Claim) WHERE claim.hedge IS NOT NULL",
							75)),
			Map.entry("kinship.person", new Start("Actor", "(start)-[:RELATIVE_OF]-()", 2)),
			Map.entry("people-named-in-reports.report", new Start("Report", """
					MATCH (start)<-[:OF]-()<-[:STATED_IN]-(:Claim)-[:ABOUT]->(person:Person)
					RETURN DISTINCT person""", 200)), Map.entry("people-tried-under-law.law", new Start("Law", """
					(start)<-[:UNDER]-(act:Violation)<-[:VICTIM_OF]-(:Person|Group)
					WHERE act.kind IN ['prosecution', 'imprisonment', 'fine', 'unfair-trial']""", 5)),
			Map.entry("timeline.entity", new Start("Entity", """
					(start)--(act:Event|Violation)
					WHERE act.earliest IS NOT NULL OR act.latest IS NOT NULL""", 5)),
			Map.entry("victims-of-organisation.organisation",
					new Start("Organisation", "(start)-[:RESPONSIBLE_FOR]->()<-[:VICTIM_OF]-()", 5)),
			Map.entry("violations-of-person.person", new Start("Person", "(start)-[:VICTIM_OF]->()", 5)),
			Map.entry("who-said-what.actor", new Start("Actor", "(start)-[:ASSERTS]->()", 5)));

	/** Where most live is no start: who lives elsewhere is looked for everywhere. */
	private static final Map<String, String> OTHERS = Map.of("right", "liberty", "day", "2012-06-01", "home", "l-0");

	private static final int OK = 200;

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/** A service on a graph of one size. */
	private record Service(int port, StatementRecorder recorder, Driver driver) {
	}

	/**
	 * What a query starts from.
	 *
	 * @param label of which kind it is
	 * @param around what is counted around it
	 * @param typical how much that is at a typical one
	 */
	private record Start(String label, String around, long typical) {

		/**
		 * {@return the id of the one that has just as much around it, or nearest to that}
		 */
		String with(long much, Driver driver) {
			var found = driver.executableQuery("""
					MATCH (start:%s)
					WITH start.id AS id, COUNT { %s } AS around
					WHERE around > 0
					RETURN id ORDER BY abs(around - $much), id LIMIT 1
					""".formatted(this.label, this.around)).withParameters(Map.of("much", much)).execute().records();
			assertThat(found).as(this.around).hasSize(1);
			return found.getFirst().get("id").asString();
		}

	}

	private final HttpClient client = HttpClient.newHttpClient();

	/** By start, and by size; absent where the query was stopped for taking too long. */
	private final Map<String, Map<Integer, Measure>> took = new LinkedHashMap<>();

	private final Set<String> stopped = new LinkedHashSet<>();

	/** By typical start, at each size: how many rows the answer has. */
	private final Map<String, Map<Integer, Integer>> rows = new TreeMap<>();

	@Test
	void queriesOnGrowingGraphs(@TempDir Path temporary) throws Exception {
		for (int size : SIZES) {
			var imports = temporary.resolve("import-" + size);
			MadeUpDataset.write(imports, Path.of("import/vocabulary"), size, 1, 0);
			try (var context = new SpringApplicationBuilder(RightsGraph.class, EndpointBenchmark.Recording.class).run(
					"--server.port=0", "--rights-graph.data-directory=" + temporary.resolve("data-" + size),
					"--rights-graph.embedded.bolt-port=0", "--rights-graph.import.directory=" + imports,
					"--rights-graph.import.bulk-from=1")) {
				var port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
				var service = new Service(port, context.getBean(StatementRecorder.class),
						context.getBean(Driver.class));
				var starts = new LinkedHashMap<String, String>();
				for (var query : JSON.readTree(FirstAnswer.ofCatalogue(port)).get("queries")) {
					starts.putAll(starts(query, service.driver()));
				}
				if (size == SIZES.getFirst()) {
					// Else larger graphs would have what is compiled while the first is
					// asked.
					starts.forEach((start, resource) -> measure(service, start, resource, size));
					this.took.clear();
				}
				starts.forEach((start, resource) -> measure(service, start, resource, size));
			}
			report(size);
		}
	}

	/** What it is asked of, and how. */
	private static Map<String, String> starts(JsonNode query, Driver driver) {
		var name = query.get("name").asString();
		var fixed = new ArrayList<String>();
		var starts = new LinkedHashMap<String, String>();
		boolean isRequired = false;
		for (var parameter : query.get("parameters")) {
			var called = parameter.get("name").asString();
			boolean isThis = parameter.path("required").asBoolean();
			var start = STARTS.get(name + "." + called);
			if (start != null) {
				isRequired = isThis;
				starts.put(TYPICAL, called + "=" + start.with(start.typical(), driver));
				starts.put(HEAVIEST, called + "=" + start.with(Integer.MAX_VALUE, driver));
			}
			else if (isThis || called.equals("home")) {
				assertThat(OTHERS).as("a value for %s of %s", called, name).containsKey(called);
				fixed.add(called + "=" + OTHERS.get(called));
			}
			else {
				assertThat(parameter.get("type").asString().equals("ID") && !parameter.hasNonNull("default"))
					.as("%s of %s, from which nothing starts", called, name)
					.isFalse();
			}
		}
		if (!isRequired) {
			starts.put(", all", "");
		}
		var resources = new LinkedHashMap<String, String>();
		starts.forEach((kind, start) -> resources.put(name + kind, "/api/queries/%s/result?%s".formatted(name,
				Stream.concat(fixed.stream(), Stream.of(start)).collect(Collectors.joining("&")))));
		return resources;
	}

	private void measure(Service service, String start, String resource, int size) {
		var first = send(service, resource);
		if (isStopped(first, start, size)) {
			return;
		}
		int count = JSON.readTree(first.body()).get("count").asInt();
		if (!start.endsWith(", all")) {
			assertThat(count).as(resource).isPositive();
		}
		if (start.endsWith(TYPICAL)) {
			this.rows.computeIfAbsent(start, (_) -> new TreeMap<>()).put(size, count);
		}
		var answers = new ArrayList<HttpResponse<byte[]>>();
		var statements = service.recorder().record(() -> answers.add(send(service, resource)));
		if (isStopped(answers.getFirst(), start, size)) {
			return;
		}
		assertThat(Sent.together(statements)).as(resource).isEqualTo(count);
		var times = new double[2][ROUNDS];
		var ways = List.<BooleanSupplier>of(() -> !isStopped(send(service, resource), start, size),
				() -> Sent.together(statements) >= 0);
		for (int round = -WARM_UP; round < ROUNDS; round++) {
			for (int turn = 0; turn < ways.size(); turn++) {
				// Each goes first as often as the other, or once more.
				int way = Math.floorMod(round + turn, ways.size());
				long begin = System.nanoTime();
				if (!ways.get(way).getAsBoolean()) {
					return;
				}
				if (round >= 0) {
					times[way][round] = (System.nanoTime() - begin) / 1e6;
				}
			}
		}
		this.took.computeIfAbsent(start, (_) -> new TreeMap<>())
			.put(size, new Measure(start, "its statement", "ms", times[0], times[1], Aim.atMost(1.5)));
	}

	private boolean isStopped(HttpResponse<byte[]> answer, String start, int size) {
		if (answer.statusCode() == OK) {
			return false;
		}
		// Stopped after 30 seconds, or for want of memory; a failure would be another.
		assertThat(answer.statusCode()).as(start).isIn(503, 504);
		this.stopped.add("%s at %,d rows".formatted(start, size));
		return true;
	}

	private HttpResponse<byte[]> send(Service service, String resource) {
		try {
			return this.client.send(
					HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.port() + resource)).build(),
					BodyHandlers.ofByteArray());
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void report(int size) {
		var calls = "%d calls after %d to warm up, in turns.".formatted(ROUNDS, WARM_UP + 2);
		Report.put("Queries of the catalogue over HTTP at %,d rows".formatted(size),
				this.took.values()
					.stream()
					.filter((bySize) -> bySize.containsKey(size))
					.map((bySize) -> bySize.get(size))
					.toList(),
				calls,
				this.stopped.isEmpty() ? "None was stopped."
						: "Stopped after 30 seconds, or for want of memory: " + this.stopped,
				"Rows from typical starts: " + this.rows.entrySet()
					.stream()
					.filter((start) -> start.getValue().containsKey(size))
					.map((start) -> start.getKey().replace(TYPICAL, " ") + start.getValue().get(size))
					.collect(Collectors.joining(", ")));
		if (size != SIZES.getFirst()) {
			Report.put("Growth from %,d to %,d rows".formatted(SIZES.getFirst(), size),
					this.took.entrySet().stream().flatMap((one) -> growth(one.getKey(), one.getValue(), size)).toList(),
					calls);
		}
	}

	private static Stream<Measure> growth(String start, Map<Integer, Measure> bySize, int size) {
		var least = bySize.get(SIZES.getFirst());
		var most = bySize.get(size);
		return (least == null || most == null) ? Stream.empty()
				: Stream.of(new Measure(start, "the same at %,d rows".formatted(SIZES.getFirst()), "ms",
						new double[] { Measure.quantile(most.values(), 0.5) },
						new double[] { Measure.quantile(least.values(), 0.5) },
						start.endsWith(TYPICAL) ? Aim.atMost(1.5) : Optional.empty()));
	}

}
