package org.rightsgraph.bench;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightsgraph.RightsGraph;
import org.rightsgraph.bench.Measure.Aim;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * From the start of a process to its first answer, with the dataset of this repository
 * imported before: the program, which looks first whether there is anything to import,
 * against a bare application on the same database.
 */
class StartBenchmark {

	static final String QUERY = "relatives-of-exiled-activists";

	static final String HOME = "kazakhstan";

	private static final int RUNS = Integer.getInteger("rights-graph.bench.runs", 2);

	private static final Duration LONGEST = Duration.ofMinutes(10);

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path temporary;

	private final HttpClient client = HttpClient.newHttpClient();

	@Test
	void startAgainstThatOfABareApplication() throws Exception {
		Path data = this.temporary.resolve("data");
		double first = program(data);
		program(data);
		double[] ours = new double[RUNS];
		double[] theirs = new double[RUNS];
		bare(data);
		for (int run = 0; run < RUNS; run++) {
			// Each goes first as often as the other.
			if (run % 2 == 0) {
				ours[run] = program(data);
			}
			theirs[run] = bare(data);
			if (run % 2 == 1) {
				ours[run] = program(data);
			}
		}
		Report.put("From start to the first answer",
				List.of(new Measure("the program, nothing to import", "a bare application with the same database", "s",
						ours, theirs, Aim.atMost(1.3))),
				"%d starts each in turns, after two of the program and one of the other. The first of them, which created the database and imported everything, took %.1f s. The program starts its database beside itself, the bare application first the one and then the other."
					.formatted(RUNS, first));
	}

	private double program(Path data) throws Exception {
		int port = freePort();
		return untilAnswer(RightsGraph.class.getName(), "/api/queries/" + QUERY + "/result", port,
				List.of("serve", "--server.port=" + port, "--rights-graph.data-directory=" + data,
						"--rights-graph.embedded.bolt-port=0"));
	}

	private double bare(Path data) throws Exception {
		int port = freePort();
		return untilAnswer(BareApplication.class.getName(), BareApplication.PATH, port,
				List.of("--server.port=" + port, "--data=" + data));
	}

	private double untilAnswer(String main, String path, int port, List<String> arguments) throws Exception {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC",
						"--add-opens=java.base/java.nio=ALL-UNNAMED", "--add-opens=java.base/java.lang=ALL-UNNAMED",
						"--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-cp",
						classPath(main), main));
		command.addAll(arguments);
		File output = this.temporary.resolve("output.txt").toFile();
		long start = System.nanoTime();
		Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output).start();
		try {
			HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
				.timeout(Duration.ofSeconds(30))
				.build();
			while (!answers(request)) {
				assertThat(process.isAlive()).as("%s, whose output is in %s", main, output).isTrue();
				assertThat(System.nanoTime() - start).isLessThan(LONGEST.toNanos());
				Thread.sleep(20);
			}
			return (System.nanoTime() - start) / 1e9;
		}
		finally {
			process.destroy();
			process.waitFor(1, TimeUnit.MINUTES);
		}
	}

	private boolean answers(HttpRequest request) throws InterruptedException {
		try {
			return this.client.send(request, BodyHandlers.ofString()).statusCode() == 200;
		}
		catch (IOException _) {
			return false;
		}
	}

	/** Without what belongs to tests, where the program is started. */
	private static String classPath(String main) {
		return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
			.filter((part) -> !main.equals(RightsGraph.class.getName()) || !part.endsWith("test-classes"))
			.collect(Collectors.joining(File.pathSeparator));
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

}
