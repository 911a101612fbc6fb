package org.rightsgraph.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightsgraph.RightsGraph;
import org.rightsgraph.bench.Measure;
import org.rightsgraph.bench.Measure.Aim;
import org.rightsgraph.bench.Report;
import org.rightsgraph.dataset.MadeUpDataset;
import org.rightsgraph.web.StatementRecorder.Sent;

import org.springframework.boot.builder.SpringApplicationBuilder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The whole graph as a file, over HTTP, held against reading the same records through the
 * bare driver and doing nothing with them.
 */
class ExportBenchmark {

	private static final int ROWS = Integer.getInteger("rights-graph.bench.rows", 20_000);

	private static final int RUNS = Integer.getInteger("rights-graph.bench.runs", 2);

	private static final int WARM_UP = 4;

	private final HttpClient client = HttpClient.newHttpClient();

	@Test
	void filesAgainstTheirRecords(@TempDir Path temporary) throws Exception {
		var imports = temporary.resolve("import");
		MadeUpDataset.write(imports, Path.of("import/vocabulary"), ROWS, 1, 0);
		try (var context = new SpringApplicationBuilder(RightsGraph.class, EndpointBenchmark.Recording.class).run(
				"--server.port=0", "--rights-graph.data-directory=" + temporary.resolve("data"),
				"--rights-graph.embedded.bolt-port=0", "--rights-graph.import.directory=" + imports,
				"--rights-graph.import.bulk-from=1")) {
			var port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
			// While its queries are checked, other things take longer.
			drain(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/queries")).build());
			var recorder = context.getBean(StatementRecorder.class);
			var measures = new ArrayList<Measure>();
			var notes = new ArrayList<String>();
			for (var format : List.of("gexf", "csv-zip")) {
				var request = HttpRequest
					.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/graph?format=" + format))
					.build();
				var bytes = new long[1];
				var statements = recorder.record(() -> bytes[0] = drain(request));
				long records = Sent.together(statements);
				var ours = new double[RUNS];
				var theirs = new double[RUNS];
				Runnable export = () -> drain(request);
				Runnable reading = () -> Sent.together(statements);
				// Both are compiled while they run: a recording shows a core at that in
				// the
				// first of them.
				for (int run = 0; run < WARM_UP; run++) {
					export.run();
					reading.run();
				}
				for (int run = 0; run < RUNS; run++) {
					// Each goes first as often as the other.
					if (run % 2 == 0) {
						ours[run] = records / seconds(export);
					}
					theirs[run] = records / seconds(reading);
					if (run % 2 == 1) {
						ours[run] = records / seconds(export);
					}
				}
				measures.add(new Measure(format + " of the whole graph", "its records, read and dropped", "records/s",
						ours, theirs, Aim.atLeast(0.7)));
				notes.add("%s: %d statements, %,d records, %,d MB.".formatted(format, statements.size(), records,
						bytes[0] >> 20));
			}
			Report.put("Exports", measures, notes.toArray(String[]::new));
		}
	}

	private long drain(HttpRequest request) {
		try {
			var answer = this.client.send(request, BodyHandlers.ofInputStream());
			assertThat(answer.statusCode()).isEqualTo(200);
			try (InputStream body = answer.body()) {
				return body.transferTo(OutputStream.nullOutputStream());
			}
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static double seconds(Runnable work) {
		long start = System.nanoTime();
		work.run();
		return (System.nanoTime() - start) / 1e9;
	}

}
