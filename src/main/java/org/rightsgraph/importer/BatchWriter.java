package org.rightsgraph.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;

/**
 * Sends batches to the database, one after the other: edges of one node written at the
 * same time would wait for each other, or deadlock. While the database works on one
 * transaction, the next is prepared.
 */
final class BatchWriter implements Batches, AutoCloseable {

	/**
	 * Rows of a batch, and of a transaction: more of them gain no more speed, and cost
	 * memory on both sides. Small batches share a transaction, for each costs a write to
	 * disk that is waited for.
	 */
	static final int SIZE = 5_000;

	private final Session session;

	private final ExecutorService background = Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());

	private final Map<String, Counts> seconds = new TreeMap<>();

	private final Progress progress;

	private List<Batch> pending = new ArrayList<>();

	private int pendingRows;

	private CompletableFuture<Void> running = CompletableFuture.completedFuture(null);

	BatchWriter(Driver driver, Progress progress) {
		this.session = Sessions.of(driver);
		this.progress = progress;
	}

	private record Batch(String kind, String statement, Map<String, Object> parameters, int rows) {
	}

	@Override
	public void send(String kind, String statement, Map<String, Object> parameters, List<Map<String, Object>> rows) {
		Map<String, Object> all = new TreeMap<>(parameters);
		all.put("rows", rows);
		this.pending.add(new Batch(kind, statement, all, rows.size()));
		this.pendingRows += rows.size();
		if (this.pendingRows >= SIZE) {
			begin();
		}
	}

	@Override
	public void flush() {
		begin();
		await();
	}

	/** Begins to write what is pending once the transaction before is through. */
	private void begin() {
		await();
		if (!this.pending.isEmpty()) {
			List<Batch> batches = this.pending;
			this.pending = new ArrayList<>();
			this.pendingRows = 0;
			this.running = CompletableFuture.runAsync(() -> write(batches), this.background);
		}
	}

	private void await() {
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

	private void write(List<Batch> batches) {
		Map<String, Counts> took = new TreeMap<>();
		AtomicBoolean sent = new AtomicBoolean();
		this.session.executeWriteWithoutResult((transaction) -> {
			// The driver begins again also where only the answer to the commit was lost.
			// Edges are created, for merging them is slow: they would be there twice.
			if (sent.get()) {
				throw new ImportException("The database did not confirm what was written. Run the command again.");
			}
			took.clear();
			batches.forEach((batch) -> took.merge(batch.kind(), write(transaction, batch), Counts::plus));
			sent.set(true);
		});
		took.forEach((kind, counts) -> this.seconds.merge(kind, counts, Counts::plus));
		this.progress.advance(batches.stream().mapToLong(Batch::rows).sum());
	}

	private static Counts write(TransactionContext transaction, Batch batch) {
		long start = System.nanoTime();
		long written = transaction.run(batch.statement(), batch.parameters()).single().get("written").asLong();
		if (written != batch.rows()) {
			throw new ImportException(
					"The graph was changed by somebody else while it was written to. Run the command again.");
		}
		return Counts.took((System.nanoTime() - start) / 1e9);
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
