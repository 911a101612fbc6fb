package org.rightsgraph.web;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rightsgraph.database.DatabaseTest;
import org.rightsgraph.export.ExportFormat;
import org.rightsgraph.graph.GraphVisitor;
import org.rightsgraph.graph.Node;
import org.rightsgraph.graph.Selection;
import org.rightsgraph.graph.Support;
import org.rightsgraph.graph.WholeGraph;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;

/** A graph that cannot be read to its end. */
@DatabaseTest
@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "rights-graph.import.on-start=false")
class BrokenOffIT {

	@LocalServerPort
	int port;

	@MockitoBean
	WholeGraph graph;

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DATASET")
	void nobodyTakesTheBeginningForTheWhole(ExportFormat format, CapturedOutput output) {
		failAfter(20_000);
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> get("format=" + format.word()));
		assertThat(output).containsOnlyOnce("An export was broken off: TransientDataAccessResourceException")
			.doesNotContain("ERROR", "BrokenOffException", "\tat ");
	}

	@Test
	void clientThatGoesIsALineInTheLogAndNoError(CapturedOutput output) throws Exception {
		failAfter(5_000_000);
		try (var client = new Socket("127.0.0.1", this.port)) {
			client.getOutputStream()
				.write("GET /api/graph?format=gexf HTTP/1.1\r\nHost: localhost\r\n\r\n"
					.getBytes(StandardCharsets.US_ASCII));
			assertThat(client.getInputStream().readNBytes(100_000)).hasSize(100_000);
		}
		for (int tries = 0; tries < 200 && !output.toString().contains("An export was broken off"); tries++) {
			Thread.sleep(50);
		}
		// What would be said beside it comes right after.
		Thread.sleep(200);
		assertThat(output).containsOnlyOnce("An export was broken off")
			.contains("ClientAbortException")
			.doesNotContain("ERROR", "BrokenOffException", "\tat ");
	}

	@ParameterizedTest
	@CsvSource({ "gexf", "cyjs" })
	void whatFailsAtOnceIsAProblem(String format) throws Exception {
		failAfter(10);
		var answer = get("format=" + format);
		assertThat(answer.statusCode()).isEqualTo(500);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
		assertThat(answer.body()).contains("urn:rights-graph:problem:internal-error").doesNotContain("person-");
	}

	private void failAfter(int nodes) {
		doAnswer((call) -> {
			GraphVisitor visitor = call.getArgument(1);
			visitor.reports(List.of());
			// Names that do not compress, for the sake of the archive.
			var random = new Random(1);
			for (int number = 0; number < nodes; number++) {
				visitor.node(
						new Node("person-" + number, "Person", List.of("Entity", "Person"),
								Long.toHexString(random.nextLong()), List.of(), Map.of()),
						new Support(List.of(), List.of(), 0, List.of(), List.of()));
			}
			throw new TransientDataAccessResourceException("The database went away");
		}).when(this.graph).show(any(Selection.class), any());
	}

	private java.net.http.HttpResponse<String> get(String query) throws IOException, InterruptedException {
		try (var client = HttpClient.newHttpClient()) {
			return client
				.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/api/graph?%s".formatted(this.port, query)))
					.build(), BodyHandlers.ofString());
		}
	}

}
