package org.rightsgraph.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightsgraph.RightsGraph;
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
 * Every query of the catalogue over HTTP, held against its statements over the bare
 * driver, on made-up datasets of several sizes: from a start with as much around it as
 * most have, and from the one with most around it.
 */
class GrowthBenchmark {

	private static final List<Integer> SIZES = Stream
		.of(System.getProperty("rights-graph.bench.sizes", "10000,30000").split(","))
		.map(Integer::valueOf)
		.toList();

	private static final String TYPICAL = ", typical";

	/** Of the numbers of typical starts: there are no more than 5,000 laws. */
	private static final long HIGHEST = 2_500;

	private static final int WARM_UP = 2;

	private static final int ROUNDS = Integer.getInteger("rights-graph.bench.query-rounds", 5);

	/** By the name of a parameter, the letter of its ids and how many in 1,000 rows. */
	private static final Map<String, Map.Entry<String, Integer>> STARTS = Map.of("event", Map.entry("e", 60), "person",
			Map.entry("p", 90), "place", Map.entry("l", 10), "law", Map.entry("w", 20), "organisation",
			Map.entry("o", 25), "actor", Map.entry("o", 25));

	/** Where most live is no start: who lives elsewhere is looked for everywhere. */
	private static final Map<String, String> OTHERS = Map.of("right", "liberty", "day", "2012-06-01", "home", "l-0");

	private static final int OK = 200;

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/** A service on a graph of one size. */
	private record Service(int port, StatementRecorder recorder) {

	}

	private final HttpClient client = HttpClient.newHttpClient();

	/** By start, and by size; absent where the query was stopped for taking too long. */
	private final Map<String, Map<Integer, Measure>> took = new LinkedHashMap<>();

	private final List<String> stopped = new ArrayList<>();

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
				var service = new Service(port, context.getBean(StatementRecorder.class));
				for (var query : JSON.readTree(send(service, "/api/queries").body()).get("queries")) {
					starts(query, size).forEach((start, resource) -> measure(service, start, resource, size));
				}
			}
			report(size);
		}
	}

	/** What it is asked of, and how. */
	private static Map<String, String> starts(JsonNode query, int size) {
		var name = query.get("name").asString();
		var typical = new ArrayList<String>();
		var heaviest = new ArrayList<String>();
		for (var parameter : query.get("parameters")) {
			var called = parameter.get("name").asString();
			var start = STARTS.get(called);
			if (start != null && parameter.path("required").asBoolean()) {
				typical.add(called + "=" + start.getKey() + "-"
						+ Math.min((long) size * start.getValue() / 2_000, HIGHEST));
				heaviest.add(called + "=" + start.getKey() + "-0");
			}
			else if (parameter.path("required").asBoolean() || called.equals("home")) {
				assertThat(OTHERS).as("a value for %s of %s", called, name).containsKey(called);
				typical.add(called + "=" + OTHERS.get(called));
				heaviest.add(called + "=" + OTHERS.get(called));
			}
		}
		var resource = "/api/queries/" + name + "/result?";
		if (typical.equals(heaviest)) {
			return Map.of(name + ", all", resource + String.join("&", typical));
		}
		return new TreeMap<>(Map.of(name + TYPICAL, resource + String.join("&", typical), name + ", heaviest",
				resource + String.join("&", heaviest)));
	}

	private void measure(Service service, String start, String resource, int size) {
		int status = status(service, resource);
		if (status != OK) {
			// Stopped after 30 seconds, or for want of memory; a failure would be
			// another.
			assertThat(status).as(resource).isIn(503, 504);
			this.stopped.add("%s at %,d rows".formatted(start, size));
			return;
		}
		var statements = service.recorder().record(() -> status(service, resource));
		var http = new double[ROUNDS];
		var driver = new double[ROUNDS];
		for (int round = -WARM_UP; round < ROUNDS; round++) {
			double one = milliseconds(() -> assertThat(status(service, resource)).as(resource).isEqualTo(OK));
			double other = milliseconds(() -> statements.forEach(Sent::again));
			if (round >= 0) {
				http[round] = one;
				driver[round] = other;
			}
		}
		this.took.computeIfAbsent(start, (_) -> new TreeMap<>())
			.put(size, new Measure(start, "its statements", "ms", http, driver, Aim.atMost(1.5)));
	}

	private static double milliseconds(Runnable work) {
		long start = System.nanoTime();
		work.run();
		return (System.nanoTime() - start) / 1e6;
	}

	private int status(Service service, String resource) {
		return send(service, resource).statusCode();
	}

	private java.net.http.HttpResponse<byte[]> send(Service service, String resource) {
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
				calls, this.stopped.isEmpty() ? "None was stopped."
						: "Stopped after 30 seconds, or for want of memory: " + this.stopped);
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
