package org.rightsgraph.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.rightsgraph.database.TestDatabase;

import org.springframework.web.util.UriComponentsBuilder;

import static org.assertj.core.api.Assertions.assertThat;

/** The program as a service in a process of its own. */
final class Service implements AutoCloseable {

	private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

	private static final Duration LONGEST = Duration.ofMinutes(2);

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final Program program;

	private final int port;

	private Service(Program program, int port) {
		this.program = program;
		this.port = port;
	}

	/**
	 * {@return the service, which has opened its port}
	 * @param folder where its data directory and its log go
	 * @param settings its settings
	 */
	static Service start(Path folder, String... settings) throws InterruptedException {
		Program program = Program.start(folder.resolve("service.txt"),
				Stream
					.concat(Stream.of("serve", "--server.port=0",
							"--rights-graph.data-directory=" + folder.resolve("data")), Stream.of(settings))
					.toArray(String[]::new));
		program.awaitOutput("Tomcat started on port");
		Matcher port = PORT.matcher(program.output());
		assertThat(port.find()).isTrue();
		return new Service(program, Integer.parseInt(port.group(1)));
	}

	/**
	 * {@return settings for a database elsewhere}
	 */
	static String[] on(URI database, String... others) {
		return Stream
			.concat(Stream.of("--spring.neo4j.uri=" + database,
					"--spring.neo4j.authentication.username=" + TestDatabase.USER,
					"--spring.neo4j.authentication.password=" + TestDatabase.PASSWORD), Stream.of(others))
			.toArray(String[]::new);
	}

	HttpResponse<String> get(String resource) throws IOException, InterruptedException {
		URI uri = UriComponentsBuilder.fromUriString("http://127.0.0.1:" + this.port + resource)
			.encode()
			.build()
			.toUri();
		return this.client.send(HttpRequest.newBuilder(uri).timeout(LONGEST).build(), BodyHandlers.ofString());
	}

	/**
	 * {@return how long it took until a resource was answered with a status}
	 */
	Duration await(String resource, int status) throws IOException, InterruptedException {
		long start = System.nanoTime();
		HttpResponse<String> answer = get(resource);
		while (answer.statusCode() != status) {
			assertThat(System.nanoTime() - start).as("%s: %s", resource, answer.body()).isLessThan(LONGEST.toNanos());
			Thread.sleep(100);
			answer = get(resource);
		}
		return Duration.ofNanos(System.nanoTime() - start);
	}

	String output() {
		return this.program.output();
	}

	Program program() {
		return this.program;
	}

	@Override
	public void close() {
		this.program.close();
		this.client.close();
	}

}
