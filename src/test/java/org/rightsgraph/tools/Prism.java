package org.rightsgraph.tools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Prism as a proxy that finds fault with calls by a document of OpenAPI. It runs until
 * the JVM ends. Behind it stands a server that repeats an answer which was given
 * elsewhere, so that calls which never went over a network can be led through it too.
 */
public final class Prism {

	private static final Pattern LISTENING = Pattern.compile("Prism is listening on (http://\\S+:\\d+)");

	private final HttpClient client = HttpClient.newHttpClient();

	private final URI address;

	private @Nullable Answer answer;

	private Prism(Tool tool, byte[] document) throws IOException {
		HttpServer upstream = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		upstream.createContext("/", this::repeat);
		upstream.start();
		// Prism watches it, and ends where it is gone before it can.
		Path file = Files.createTempFile("openapi", ".json");
		file.toFile().deleteOnExit();
		Files.write(file, document);
		Process process = tool
			.with("proxy", file, "http://127.0.0.1:" + upstream.getAddress().getPort(), "--host", "127.0.0.1", "--port",
					0)
			.process()
			.redirectErrorStream(true)
			.start();
		Runtime.getRuntime().addShutdownHook(new Thread(() -> {
			process.destroy();
			upstream.stop(0);
		}));
		this.address = address(process);
	}

	/**
	 * {@return a proxy that goes by a document}
	 * @param document the document
	 */
	public static Prism of(byte[] document) {
		Tool tool = Tool.node("node_modules/@stoplight/prism-cli/dist/index.js", "@stoplight/prism-cli");
		try {
			return new Prism(tool, document);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A call.
	 *
	 * @param method its method
	 * @param target path and query, as they stand on the wire
	 * @param headers its headers
	 * @param body its body, empty where it has none
	 */
	public record Call(String method, String target, Map<String, List<String>> headers, byte[] body) {
	}

	/**
	 * What a call was answered with.
	 *
	 * @param status the status
	 * @param headers the headers
	 * @param body the body
	 */
	public record Answer(int status, Map<String, List<String>> headers, byte[] body) {
	}

	/**
	 * {@return what is wrong with a call and its answer, as a list of JSON; nothing where
	 * all is well}
	 * @param call the call
	 * @param answer what it was answered with
	 */
	public synchronized String violations(Call call, Answer answer) {
		this.answer = answer;
		HttpRequest.Builder request = HttpRequest.newBuilder(this.address.resolve(call.target()))
			.method(call.method(),
					(call.body().length > 0) ? BodyPublishers.ofByteArray(call.body()) : BodyPublishers.noBody());
		call.headers().forEach((name, values) -> values.forEach((value) -> request.header(name, value)));
		try {
			var passed = this.client.send(request.build(), BodyHandlers.ofString());
			// Another status is a failure of Prism itself.
			assertThat(passed.statusCode()).as(passed.body()).isEqualTo(answer.status());
			return passed.headers().firstValue("sl-violations").orElse("");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private void repeat(HttpExchange exchange) throws IOException {
		try (exchange) {
			Answer given = this.answer;
			if (given == null) {
				throw new IOException("There is nothing to repeat");
			}
			given.headers().forEach((name, values) -> exchange.getResponseHeaders().put(name, values));
			exchange.sendResponseHeaders(given.status(), (given.body().length > 0) ? given.body().length : -1);
			if (given.body().length > 0) {
				exchange.getResponseBody().write(given.body());
			}
		}
	}

	private static URI address(Process process) throws IOException {
		var output = process.inputReader();
		var said = new StringBuilder();
		for (var line = output.readLine(); line != null; line = output.readLine()) {
			var listening = LISTENING.matcher(line);
			if (listening.find()) {
				// What it says of every call is not read, but has to go somewhere.
				Thread.ofVirtual().start(() -> output.lines().forEach((rest) -> {
				}));
				return URI.create(listening.group(1));
			}
			said.append(line).append('\n');
		}
		throw new IOException("Prism does not start: " + said);
	}

}
