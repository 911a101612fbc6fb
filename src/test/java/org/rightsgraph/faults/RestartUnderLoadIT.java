package org.rightsgraph.faults;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.rightsgraph.database.EmbeddedOnly;
import org.rightsgraph.database.RestartableServer;
import org.rightsgraph.database.TestDatabase;
import org.rightsgraph.dataset.MadeUpDataset;
import org.rightsgraph.web.MixedReads;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Many who ask at once while the database is restarted, and killed: they get the right
 * answer, or are told to come back, and that only while it is away. Beside them a dataset
 * comes and goes, and nothing of it is lost that was confirmed. How long is set by
 * {@code -Drights-graph.test.load-seconds}, without which it does not run.
 */
@EmbeddedOnly
@EnabledIfSystemProperty(named = "rights-graph.test.load-seconds", matches = "\\d+",
		disabledReason = "runs where -Drights-graph.test.load-seconds says how long")
class RestartUnderLoadIT {

	private static final int CONNECTIONS = 64;

	private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("rights-graph.test.load-seconds", 0));

	/** So long after it is back may requests that met it away still be answered. */
	private static final Duration GRACE = Duration.ofSeconds(10);

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path temporary;

	private final AtomicLong right = new AtomicLong();

	private final AtomicLong unavailable = new AtomicLong();

	private final AtomicLong unavailableElsewhen = new AtomicLong();

	private final Queue<String> wrong = new ConcurrentLinkedQueue<>();

	/** From when to when the database was away. */
	private final Queue<long[]> away = new ConcurrentLinkedQueue<>();

	private volatile boolean ends;

	@Test
	void answersAreRightOrRefusedAndWhatWasConfirmedStays() throws Exception {
		try (RestartableServer server = RestartableServer.start();
				Driver driver = GraphDatabase.driver(server.uri(),
						AuthTokens.basic(TestDatabase.USER, TestDatabase.PASSWORD));
				Service service = Service.start(this.temporary.resolve("service.txt"),
						Service.on(server.uri(), "--rights-graph.data-directory=" + this.temporary.resolve("data")));
				ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			Path tables = this.temporary.resolve("import");
			MadeUpDataset.write(tables, Path.of("import/vocabulary"), 1_000, 1, 0);
			ComingAndGoing writes = new ComingAndGoing(driver, this.temporary, tables);
			Map<String, String> expected = expected(service, writes);
			Future<?> writing = threads.submit(() -> {
				while (!this.ends) {
					writes.comeAndGo();
				}
				return null;
			});
			for (int at = 0; at < CONNECTIONS; at++) {
				int first = at;
				threads.submit(() -> ask(service, List.copyOf(expected.entrySet()), first));
			}
			Thread.sleep(TIME.dividedBy(4));
			restart(server, server::stop);
			Thread.sleep(TIME.dividedBy(4));
			restart(server, server::kill);
			Thread.sleep(TIME.dividedBy(2));
			this.ends = true;
			writing.get();
			System.out.printf(
					"Under %d connections for %s: %d right answers, %d refused while the database was away, %d elsewhen, %d wrong; %d writes confirmed, %d lost, %d tried in vain%n",
					CONNECTIONS, TIME, this.right.get(), this.unavailable.get(), this.unavailableElsewhen.get(),
					this.wrong.size(), writes.confirmed(), writes.lost(), writes.failed());
			assertThat(this.wrong.stream().distinct().limit(10)).isEmpty();
			assertThat(this.unavailableElsewhen).hasValue(0);
			assertThat(writes.lost()).isZero();
			assertThat(this.right).hasPositiveValue();
			assertThat(this.unavailable).hasPositiveValue();
			assertThat(service.output()).doesNotContain("\tat ");
		}
	}

	private void restart(RestartableServer server, Runnable end) throws InterruptedException {
		long[] times = { System.nanoTime(), Long.MAX_VALUE };
		this.away.add(times);
		end.run();
		Thread.sleep(Duration.ofSeconds(3));
		server.startAgain();
		times[1] = System.nanoTime() + GRACE.toNanos();
	}

	/**
	 * {@return what is to be answered: what is the same whether the dataset that comes
	 * and goes is there or not}
	 */
	private static Map<String, String> expected(Service service, ComingAndGoing writes) throws Exception {
		Map<String, String> before = answers(service);
		writes.comeAndGo();
		Map<String, String> there = new LinkedHashMap<>();
		writes.whileThere(() -> there.putAll(answers(service)));
		Map<String, String> expected = answers(service);
		expected.entrySet()
			.removeIf((answer) -> !answer.getValue().equals(before.get(answer.getKey()))
					|| !answer.getValue().equals(there.get(answer.getKey())));
		System.out.printf("%d of %d resources are asked for: their answers do not change%n", expected.size(),
				before.size());
		assertThat(expected).hasSizeGreaterThan(12);
		return expected;
	}

	private static Map<String, String> answers(Service service) throws IOException, InterruptedException {
		Map<String, String> answers = new LinkedHashMap<>();
		for (String resource : MixedReads.RESOURCES) {
			HttpResponse<String> answer = service.get(resource);
			assertThat(answer.statusCode()).as(resource).isEqualTo(200);
			answers.put(resource, answer.body());
		}
		return answers;
	}

	private void ask(Service service, List<Map.Entry<String, String>> cases, int first) {
		for (int next = first; !this.ends; next++) {
			Map.Entry<String, String> one = cases.get(next % cases.size());
			long asked = System.nanoTime();
			try {
				judge(service.get(one.getKey()), one.getKey(), one.getValue(), asked);
			}
			catch (IOException | InterruptedException ex) {
				this.wrong.add(one.getKey() + ": " + ex);
			}
		}
	}

	private void judge(HttpResponse<String> answer, String resource, String expected, long asked) {
		if (answer.statusCode() == 200 && answer.body().equals(expected)) {
			this.right.incrementAndGet();
		}
		else if (answer.statusCode() == 503
				&& answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json")
				&& answer.headers().firstValue("Retry-After").isPresent()) {
			long answered = System.nanoTime();
			boolean meanwhile = this.away.stream().anyMatch((times) -> times[0] <= answered && asked <= times[1]);
			(meanwhile ? this.unavailable : this.unavailableElsewhen).incrementAndGet();
		}
		else {
			this.wrong
				.add(resource + ": " + answer.statusCode() + " " + ((answer.statusCode() == 200) ? "" : answer.body()));
		}
	}

}
