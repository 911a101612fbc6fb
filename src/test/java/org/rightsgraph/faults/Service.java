package org.rightsgraph.faults;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

import org.rightsgraph.database.TestDatabase;

import org.springframework.web.util.UriComponentsBuilder;

import static org.assertj.core.api.Assertions.assertThat;

/** The program as a service in a process of its own. */
final class Service implements AutoCloseable {

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
	 * @param log where what it prints goes
	 * @param settings its settings
	 */
	static Service start(Path log, String... settings) throws IOException, InterruptedException {
		int port = freePort();
		Program program = Program.start(log,
				Stream.concat(Stream.of("serve", "--server.port=" + port), Stream.of(settings)).toArray(String[]::new));
		long end = System.nanoTime() + LONGEST.toNanos();
		while (!listens(port)) {
			assertThat(program.process().isAlive() && System.nanoTime() < end).as(program::output).isTrue();
			Thread.sleep(50);
		}
		return new Service(program, port);
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

	private static boolean listens(int port) {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
			return socket.isConnected();
		}
		catch (IOException _) {
			return false;
		}
	}

	/**
	 * {@return settings for a database elsewhere, after others}
	 */
	static String[] on(URI database, String... others) {
		return Stream.concat(Stream.of(others),
				Stream.of("--spring.neo4j.uri=" + database,
						"--spring.neo4j.authentication.username=" + TestDatabase.USER,
						"--spring.neo4j.authentication.password=" + TestDatabase.PASSWORD))
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
