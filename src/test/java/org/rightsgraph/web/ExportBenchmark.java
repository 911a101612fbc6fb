package org.rightsgraph.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightsgraph.RightsGraph;
import org.rightsgraph.bench.FirstAnswer;
import org.rightsgraph.bench.Measure;
import org.rightsgraph.bench.Measure.Aim;
import org.rightsgraph.bench.Report;
import org.rightsgraph.dataset.MadeUpDataset;
import org.rightsgraph.web.StatementRecorder.Sent;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The whole graph as a file, over HTTP, held against reading the same records through the
 * bare driver and doing nothing with them; and the heap that is in use meanwhile, held
 * against that for a tenth of the rows.
 */
class ExportBenchmark {

	private static final int ROWS = Integer.getInteger("rights-graph.bench.rows", 20_000);

	/** A tenth, but no fewer than a made-up dataset has. */
	private static final int FEW = Math.max(1_000, ROWS / 10);

	private static final int RUNS = Integer.getInteger("rights-graph.bench.runs", 2);

	/** After the exports during which it is looked at the heap. */
	private static final int WARM_UP = 2;

	/** So often it is looked at least how much of the heap is in use. */
	private static final int LOOKS = 8;

	private static final List<String> FORMATS = List.of("gexf", "csv-zip");

	private final HttpClient client = HttpClient.newHttpClient();

	/** What is in use of the heap, in MB: before an export, and at most during it. */
	private record Heap(double before, double most) {

		@Override
		public String toString() {
			return String.format(Locale.ROOT, "%.1f MB and %.1f MB", this.before, this.most);
		}

	}

	@Test
	void filesAgainstTheirRecords(@TempDir Path temporary) throws Exception {
		var ofFew = new HashMap<String, Heap>();
		try (var context = start(temporary, FEW)) {
			FORMATS.forEach((format) -> ofFew.put(format, heap(request(context, format))));
		}
		try (var context = start(temporary, ROWS)) {
			var recorder = context.getBean(StatementRecorder.class);
			var measures = new ArrayList<Measure>();
			var heaps = new ArrayList<Measure>();
			var notes = new ArrayList<String>();
			for (var format : FORMATS) {
				var request = request(context, format);
				var heap = heap(request);
				measures.add(measure(format, request, recorder, notes));
				var few = Objects.requireNonNull(ofFew.get(format));
				heaps.add(new Measure("heap in use at most, %s of %,d rows".formatted(format, ROWS),
						"%s of %,d rows".formatted(format, FEW), "MB", new double[] { heap.most() },
						new double[] { few.most() }, Aim.atMost(1.2)));
				notes.add(
						"%s: heap in use before an export and at most during it, database included, after collections: %s for %,d rows, %s for %,d."
							.formatted(format, few, FEW, heap, ROWS));
			}
			measures.addAll(heaps);
			Report.put("Exports", measures, notes.toArray(String[]::new));
		}
	}

	private static ConfigurableApplicationContext start(Path temporary, int rows) throws IOException {
		var imports = temporary.resolve("import-" + rows);
		MadeUpDataset.write(imports, Path.of("import/vocabulary"), rows, 1, 0);
		return new SpringApplicationBuilder(RightsGraph.class, EndpointBenchmark.Recording.class).run("--server.port=0",
				"--rights-graph.data-directory=" + temporary.resolve("data-" + rows),
				"--rights-graph.embedded.bolt-port=0", "--rights-graph.import.directory=" + imports,
				"--rights-graph.import.bulk-from=1");
	}

	private HttpRequest request(ConfigurableApplicationContext context, String format) {
		var port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
		FirstAnswer.ofCatalogue(port);
		return HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/api/graph?format=%s".formatted(port, format)))
			.build();
	}

	private Measure measure(String format, HttpRequest request, StatementRecorder recorder, List<String> notes) {
		var bytes = new long[1];
		var statements = recorder.record(() -> bytes[0] = drain(request));
		long records = Sent.together(statements);
		var ours = new double[RUNS];
		var theirs = new double[RUNS];
		Runnable export = () -> drain(request);
		Runnable reading = () -> Sent.together(statements);
		// Both are compiled while they run: a recording shows a core at that in the first
		// of them.
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
		notes.add("%s: %d statements, %,d records, %,d MB.".formatted(format, statements.size(), records,
				bytes[0] >> 20));
		return new Measure(format + " of the whole graph", "its records, read and dropped", "records/s", ours, theirs,
				Aim.atLeast(0.7));
	}

	/**
	 * Not while anything is timed: to look, all that is no longer in use is collected.
	 */
	private Heap heap(HttpRequest request) {
		long pause = (long) (1_000 * seconds(() -> drain(request)) / LOOKS);
		double before = inUse();
		var looks = new AtomicInteger();
		var done = new AtomicBoolean();
		try (var looking = Executors.newSingleThreadExecutor()) {
			var most = looking.submit(() -> {
				double found = 0;
				while (!done.get()) {
					Thread.sleep(pause);
					found = Math.max(found, inUse());
					looks.incrementAndGet();
				}
				return found;
			});
			while (looks.get() < LOOKS && !most.isDone()) {
				drain(request);
			}
			done.set(true);
			return new Heap(before, most.get());
		}
		catch (ExecutionException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static double inUse() {
		System.gc();
		return ManagementFactory.getMemoryPoolMXBeans()
			.stream()
			.filter((pool) -> pool.getType() == MemoryType.HEAP)
			.map(MemoryPoolMXBean::getCollectionUsage)
			.filter(Objects::nonNull)
			.mapToLong(MemoryUsage::getUsed)
			.sum() / (double) (1 << 20);
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
