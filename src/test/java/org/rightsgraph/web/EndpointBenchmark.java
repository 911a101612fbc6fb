package org.rightsgraph.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightsgraph.bench.FirstAnswer;
import org.rightsgraph.bench.Measure;
import org.rightsgraph.bench.Measure.Aim;
import org.rightsgraph.bench.Report;
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
 * Each resource over HTTP, held against the statements of which its answer is made, with
 * the same parameters, over the bare driver. Both ask the same database for the dataset
 * of this repository, in turns.
 */
@DatabaseTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "rights-graph.import.on-start=false", "rights-graph.data-directory=target/bench/data" })
class EndpointBenchmark {

	private static final int WARM_UP = Integer.getInteger("rights-graph.bench.warm-up", 15);

	private static final int ROUNDS = Integer.getInteger("rights-graph.bench.rounds", 21);

	@Autowired
	StatementRecorder recorder;

	@LocalServerPort
	int port;

	private final HttpClient client = HttpClient.newHttpClient();

	/**
	 * A resource and what it sends to the database; how long that took over HTTP, over
	 * the bare driver in one transaction, as the service does it, and over the bare
	 * driver in a transaction each.
	 */
	private record Case(String resource, HttpRequest request, List<Sent> statements, double[][] milliseconds) {

		Measure measure(String reference, int way) {
			return new Measure("`%s`, %d statements".formatted(this.resource, this.statements.size()), reference, "ms",
					this.milliseconds[0], this.milliseconds[way], (way == 1) ? Aim.atMost(1.5) : Optional.empty());
		}

	}

	@BeforeEach
	void importTheReports(TestDatabase database, @TempDir Path temporary) {
		new ImportJob(database.driver(), temporary, null, Progress.SILENT).run(Path.of("import"), false);
	}

	@Test
	void resourcesAgainstTheirStatements() {
		// While the catalogue is read, and its queries checked, that is sent too.
		FirstAnswer.ofCatalogue(this.port);
		var cases = MixedReads.RESOURCES.stream().map(this::prepared).toList();
		for (int round = -WARM_UP; round < ROUNDS; round++) {
			for (var one : cases) {
				var ways = List.<Runnable>of(() -> send(one.request()), () -> Sent.together(one.statements()),
						() -> one.statements().forEach(Sent::again));
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
		var asked = cases.stream().filter((one) -> !one.statements().isEmpty()).toList();
		Report.put("Resources over HTTP against their statements",
				asked.stream().map((one) -> one.measure("all in one transaction", 1)).toList(),
				"%d calls each after %d to warm up, in turns with the bare driver.".formatted(ROUNDS, WARM_UP),
				cases.stream()
					.filter((one) -> one.statements().isEmpty())
					.map((one) -> String.format(Locale.ROOT,
							"`%s`, which asks nothing of the database: %.1f ms, which is what HTTP alone costs.",
							one.resource(), Measure.quantile(one.milliseconds()[0], 0.5)))
					.collect(Collectors.joining(" ")));
		Report.put("Resources over HTTP against their statements in a transaction each",
				asked.stream().map((one) -> one.measure("each in a transaction of its own", 2)).toList());
	}

	private Case prepared(String resource) {
		var request = request(resource);
		// What is read once, on the first request, belongs to none.
		FirstAnswer.of(request);
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

	@TestConfiguration(proxyBeanMethods = false)
	static class Recording {

		@Bean
		static StatementRecorder statementRecorder() {
			return new StatementRecorder();
		}

	}

}
