package org.rightsgraph.importer;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * Sends batches to the database, one after the other: edges of one node written at the
 * same time would wait for each other, or deadlock. While the database works on one
 * batch, the next is prepared.
 */
final class BatchWriter implements Batches, AutoCloseable {

	/**
	 * Rows of a batch: more of them gain no more speed, and cost memory on both sides.
	 */
	static final int SIZE = 5_000;

	private final Session session;

	private final ExecutorService background = Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());

	private final Map<String, Counts> seconds = new TreeMap<>();

	private final Progress progress;

	private CompletableFuture<Void> running = CompletableFuture.completedFuture(null);

	BatchWriter(Driver driver, Progress progress) {
		this.session = driver.session();
		this.progress = progress;
	}

	/** Sends a batch once the one before is written; a batch is one transaction. */
	@Override
	public void send(String kind, String statement, Map<String, Object> parameters, List<Map<String, Object>> rows) {
		flush();
		Map<String, Object> all = new TreeMap<>(parameters);
		all.put("rows", rows);
		this.running = CompletableFuture.runAsync(() -> write(kind, statement, all, rows.size()), this.background);
	}

	@Override
	public void flush() {
		try {
			this.running.join();
		}
		catch (CompletionException ex) {
			if (ex.getCause() instanceof RuntimeException cause) {
				throw cause;
			}
			throw ex;
		}
	}

	private void write(String kind, String statement, Map<String, Object> parameters, int rows) {
		long start = System.nanoTime();
		long written = this.session.executeWrite((transaction) -> {
			long count = transaction.run(statement, parameters).single().get("written").asLong();
			if (count != rows) {
				throw new ImportException(
						"The graph was changed by somebody else while it was imported into. Run the import again.");
			}
			return count;
		});
		this.progress.advance(written);
		this.seconds.merge(kind, Counts.took((System.nanoTime() - start) / 1e9), Counts::plus);
	}

	/**
	 * {@return how long writing took, by kind}
	 */
	Map<String, Counts> seconds() {
		return this.seconds;
	}

	@Override
	public void close() {
		this.background.close();
		this.session.close();
	}

}
