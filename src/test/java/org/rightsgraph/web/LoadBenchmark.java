package org.rightsgraph.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

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
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Many who ask at once: as many connections over HTTP, held against as many sessions of
 * the bare driver that send the same statements. All ask all resources in turn, each
 * beginning with another.
 */
@DatabaseTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "rights-graph.import.on-start=false", "rights-graph.data-directory=target/bench/data" })
@Import(EndpointBenchmark.Recording.class)
class LoadBenchmark {

	private static final int CONNECTIONS = 64;

	private static final int RUNS = Integer.getInteger("rights-graph.bench.runs", 2);

	/**
	 * So often, for as long as it is measured: until then a good part of a core is at
	 * compiling.
	 */
	private static final int WARM_UP = Integer.getInteger("rights-graph.bench.load-warm-up", 3);

	private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("rights-graph.bench.load-seconds", 5));

	@Autowired
	StatementRecorder recorder;

	@LocalServerPort
	int port;

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	/** One thing to ask, in two ways. */
	private record Case(HttpRequest request, List<Sent> statements) {
	}

	/** What came of asking for a while. */
	private record Outcome(double perSecond, double median, double late, double answered, long failed) {
	}

	/** Asks for one case. */
	private interface Way {

		boolean ask(Case one) throws IOException, InterruptedException;

	}

	@BeforeEach
	void importTheReports(TestDatabase database, @TempDir Path temporary) {
		new ImportJob(database.driver(), temporary, null, Progress.SILENT).run(Path.of("import"), false);
	}

	@Test
	void manyConnectionsAgainstAsManySessions() throws Exception {
		Way http = (one) -> this.client.send(one.request(), BodyHandlers.ofByteArray()).statusCode() == 200;
		Way driver = (one) -> {
			Sent.together(one.statements());
			return true;
		};
		FirstAnswer.ofCatalogue(this.port);
		var cases = new ArrayList<Case>();
		for (var resource : MixedReads.RESOURCES) {
			var request = request(resource);
			// What is read once, on the first request, belongs to none.
			FirstAnswer.of(request);
			var statements = this.recorder
				.record(() -> this.client.sendAsync(request, BodyHandlers.ofByteArray()).join());
			if (!statements.isEmpty()) {
				cases.add(new Case(request, statements));
			}
		}
		var ways = List.of(http, driver);
		for (int time = 0; time < WARM_UP; time++) {
			ways.forEach((way) -> ask(cases, way));
		}
		var asked = new double[2][RUNS];
		var answered = new double[2][RUNS];
		var notes = new ArrayList<String>();
		for (int run = 0; run < RUNS; run++) {
			for (int turn = 0; turn < ways.size(); turn++) {
				// Each goes first as often as the other.
				int way = (run + turn) % ways.size();
				var outcome = ask(cases, ways.get(way));
				asked[way][run] = outcome.perSecond();
				answered[way][run] = outcome.answered();
				notes.add(words((way == 0) ? "HTTP" : "driver", outcome));
			}
		}
		Report.put("%d at once".formatted(CONNECTIONS),
				List.of(measure("mixed reads", "requests/s", asked, 0.7),
						measure("those that were answered", "%", answered, 1)),
				"%d resources in turn, %d seconds each, after %d times that to warm up. Milliseconds a request: %s"
					.formatted(cases.size(), TIME.toSeconds(), WARM_UP, String.join("; ", notes)));
	}

	private static Measure measure(String what, String unit, double[][] values, double aim) {
		return new Measure("%s, over %d connections".formatted(what, CONNECTIONS),
				"%d sessions of the bare driver".formatted(CONNECTIONS), unit, values[0], values[1], Aim.atLeast(aim));
	}

	private HttpRequest request(String resource) {
		var uri = UriComponentsBuilder.fromUriString("http://127.0.0.1:" + this.port + resource).encode().build();
		return HttpRequest.newBuilder(URI.create(uri.toUriString())).build();
	}

	private static Outcome ask(List<Case> cases, Way way) {
		var milliseconds = new ConcurrentLinkedQueue<Double>();
		var failed = new AtomicInteger();
		long start = System.nanoTime();
		long end = start + TIME.toNanos();
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			for (int at = 0; at < CONNECTIONS; at++) {
				int first = at;
				threads.submit(() -> {
					for (int next = first; System.nanoTime() < end; next++) {
						long before = System.nanoTime();
						if (!succeeds(way, cases.get(next % cases.size()))) {
							failed.incrementAndGet();
						}
						milliseconds.add((System.nanoTime() - before) / 1e6);
					}
				});
			}
		}
		double seconds = (System.nanoTime() - start) / 1e9;
		double[] all = milliseconds.stream().mapToDouble(Double::doubleValue).toArray();
		int answered = all.length - failed.get();
		return new Outcome(answered / seconds, Measure.quantile(all, 0.5), Measure.quantile(all, 0.99),
				100.0 * answered / all.length, failed.get());
	}

	private static boolean succeeds(Way way, Case one) {
		try {
			return way.ask(one);
		}
		catch (IOException | RuntimeException _) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private static String words(String way, Outcome outcome) {
		return String.format(Locale.ROOT, "%s median %.0f, p99 %.0f, failed %d", way, outcome.median(), outcome.late(),
				outcome.failed());
	}

}
