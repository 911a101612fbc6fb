package org.rightsgraph.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightsgraph.database.DatabaseTest;
import org.rightsgraph.database.TestDatabase;
import org.rightsgraph.importer.ImportJob;
import org.rightsgraph.importer.Progress;
import org.rightsgraph.web.StatementRecorder.Sent;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.web.util.UriComponentsBuilder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each resource over HTTP, held against the statements that it sends, with the same
 * parameters, over the bare driver. Both ask the same database for the dataset of this
 * repository, in turns.
 */
@DatabaseTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "rights-graph.import.on-start=false", "rights-graph.data-directory=target/bench/data" })
class EndpointBenchmark {

	private static final int WARM_UP = Integer.getInteger("rights-graph.bench.warm-up", 30);

	private static final int ROUNDS = Integer.getInteger("rights-graph.bench.rounds", 41);

	private static final List<String> RESOURCES = List.of("/api/queries/timeline", "/api/contradictions",
			"/api/corroboration", "/api/entities/kazakhstan", "/api/entities/kazakhstan/claims",
			"/api/entities/january-2022-protests/neighbours", "/api/entities/january-2022-protests/neighbours?depth=2",
			"/api/paths?from=max-bokaev&to=lukpan-akhmedyarov", "/api/entities/aron-atabek/timeline",
			"/api/entities/kazakhstan/timeline", "/api/violations", "/api/violations?groupBy=right",
			"/api/violations?groupBy=year", "/api/statistics", "/api/reports",
			"/api/reports/hrw-world-report-2022/claims", "/api/vocabularies", "/api/vocabularies/violation-kind",
			"/api/search?q=Tokayev", "/api/search?q=Токаев", "/api/queries/relatives-of-exiled-activists/result",
			"/api/queries/figures-on-event/result?event=january-2022-protests",
			"/api/queries/events-in-place/result?place=kazakhstan", "/api/queries/timeline/result",
			"/api/violations?asOf=2022-06-01", "/api/queries/timeline/result?asOf=2022-06-01");

	@Autowired
	StatementRecorder recorder;

	@LocalServerPort
	int port;

	private final HttpClient client = HttpClient.newHttpClient();

	/**
	 * A resource and what it sends to the database; how long that took over HTTP, over
	 * the bare driver, and over the bare driver in one transaction.
	 */
	private record Case(String resource, HttpRequest request, List<Sent> statements, double[][] milliseconds) {

		double at(int way, double share) {
			var sorted = this.milliseconds[way].clone();
			Arrays.sort(sorted);
			return sorted[(int) (share * (sorted.length - 1))];
		}

	}

	@BeforeEach
	void importTheReports(TestDatabase database, @TempDir Path temporary) {
		new ImportJob(database.driver(), temporary, null, Progress.SILENT).run(Path.of("import"), false);
	}

	@Test
	void resourcesAgainstTheirStatements() throws IOException {
		// While the catalogue is read, and its queries checked, that is sent too.
		send(request("/api/queries"));
		var cases = RESOURCES.stream().map(this::prepared).toList();
		for (int round = -WARM_UP; round < ROUNDS; round++) {
			for (var one : cases) {
				var ways = List.<Runnable>of(() -> send(one.request()), () -> one.statements().forEach(Sent::again),
						() -> Sent.together(one.statements()));
				for (int turn = 0; turn < ways.size(); turn++) {
					// Who comes later may find more in memory.
					var way = Math.floorMod(round + turn, ways.size());
					var start = System.nanoTime();
					ways.get(way).run();
					if (round >= 0) {
						one.milliseconds()[way][round] = (System.nanoTime() - start) / 1e6;
					}
				}
			}
		}
		report(cases);
	}

	private Case prepared(String resource) {
		var request = request(resource);
		// What is read once, on the first request, belongs to none.
		send(request);
		var statements = this.recorder.record(() -> send(request));
		return new Case(resource, request, statements, new double[3][ROUNDS]);
	}

	private HttpRequest request(String resource) {
		var uri = UriComponentsBuilder.fromUriString("http://127.0.0.1:" + this.port + resource).encode().build();
		return HttpRequest.newBuilder(URI.create(uri.toUriString())).build();
	}

	private void send(HttpRequest request) {
		try {
			assertThat(this.client.send(request, BodyHandlers.ofByteArray()).statusCode()).as(request.uri().toString())
				.isEqualTo(200);
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void report(List<Case> cases) throws IOException {
		var lines = new ArrayList<String>();
		lines.add("| resource | statements | HTTP ms: median | p95 | driver ms: median | p95 | ratio of medians "
				+ "| driver, in one transaction ms: median |");
		lines.add("|---|---|---|---|---|---|---|---|");
		cases.forEach((one) -> lines.add(line(one)));
		lines.add("");
		lines.add("%d calls each after %d to warm up, in turns.".formatted(ROUNDS, WARM_UP));
		System.out.println(String.join("\n", lines));
		Files.createDirectories(Path.of("target/bench"));
		Files.write(Path.of("target/bench/endpoints.md"), lines);
	}

	private static String line(Case one) {
		var driver = one.statements().isEmpty() ? "| | |" : String.format(Locale.ROOT, "%.1f | %.1f | %.2f | %.1f",
				one.at(1, 0.5), one.at(1, 0.95), one.at(0, 0.5) / one.at(1, 0.5), one.at(2, 0.5));
		return String.format(Locale.ROOT, "| `%s` | %d | %.1f | %.1f | %s |", one.resource(), one.statements().size(),
				one.at(0, 0.5), one.at(0, 0.95), driver);
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Recording {

		@Bean
		static StatementRecorder statementRecorder() {
			return new StatementRecorder();
		}

	}

}
