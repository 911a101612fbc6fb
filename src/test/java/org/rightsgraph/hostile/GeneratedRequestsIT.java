package org.rightsgraph.hostile;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.rightsgraph.database.DatabaseTest;
import org.rightsgraph.database.EmbeddedOnly;
import org.rightsgraph.importer.ImportJob;
import org.rightsgraph.importer.Progress;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sends requests that are made from the description of the interface to the service, over
 * the tables in {@code import}. How many says {@code -Drights-graph.test.requests}, from
 * which on {@code -Drights-graph.test.seed}. The context is that of the tests of the
 * page.
 */
@EmbeddedOnly
@DatabaseTest(keep = true)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "rights-graph.import.on-start=false", "rights-graph.reports.directory=" })
class GeneratedRequestsIT {

	/** The limit of a question is 30 s; nothing here needs it. */
	private static final Duration LONGEST = Duration.ofSeconds(35);

	private static final int SHOWN = 25;

	@LocalServerPort
	int port;

	@Test
	void everyRequestIsAnsweredAsDescribedOrToldWhatIsWrongWithIt(Driver driver, @TempDir Path temporary)
			throws IOException {
		new ImportJob(driver, temporary, null, Progress.SILENT).run(Path.of("import"), false);
		List<String> before = GraphContent.of(driver);
		// Whoever asks for it first waits until all questions are planned.
		RawHttp patient = new RawHttp(this.port, Duration.ofMinutes(5));
		List<Operation> operations = Operation.of(JsonMapper.shared().readTree(patient.get("/v3/api-docs").body()));
		assertThat(operations).hasSizeGreaterThan(50);
		Calls calls = new Calls(operations, new LiveValues(driver, patient));
		RawHttp http = new RawHttp(this.port, LONGEST);
		Runs runs = Runs.of("requests", 500);
		List<String> findings = new ArrayList<>();
		Map<Integer, Integer> statuses = new TreeMap<>();
		long slowest = 0;
		String slow = "";
		long start = System.nanoTime();
		for (long seed = runs.seed(); seed < runs.seed() + runs.count() && findings.size() < SHOWN; seed++) {
			Call call = calls.of(seed);
			try {
				RawHttp.Answer answer = http.send(call.bytes(), call.hasAnswerBody());
				statuses.merge(answer.status(), 1, Integer::sum);
				if (answer.millis() > slowest) {
					slowest = answer.millis();
					slow = call.toString();
				}
				String label = "seed " + seed + " " + call + " ";
				AnswerCheck.complaint(call, answer).ifPresent((complaint) -> findings.add(label + complaint));
			}
			catch (SocketTimeoutException ex) {
				findings.add("seed " + seed + " " + call + " is not answered in time");
			}
		}
		System.out.printf(
				"%d requests to %d operations from seed %d: statuses %s; %d findings; %d s, the slowest %d ms: %s%n",
				runs.count(), operations.size(), runs.seed(), statuses, findings.size(),
				(System.nanoTime() - start) / 1_000_000_000, slowest, slow);
		assertThat(findings).isEmpty();
		assertThat(GraphContent.of(driver)).isEqualTo(before);
	}

}
