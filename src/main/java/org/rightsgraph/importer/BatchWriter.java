package org.rightsgraph.importer;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.neo4j.driver.Driver;

/**
 * Sends batches to the database, some at a time, while the next are prepared. What is
 * sent between two calls of {@link #flush()} is written in any order.
 */
final class BatchWriter implements Batches, AutoCloseable {

	/**
	 * Rows of a batch, and of a transaction: more of them gain no more speed, and cost
	 * memory on both sides. Small batches share a transaction, for each costs a write to
	 * disk that is waited for.
	 */
	static final int SIZE = 5_000;

	/**
	 * Transactions at a time. The database works on one with one thread, and edges of one
	 * node wait for each other when they are committed; see docs/performance.md.
	 */
	private static final int AT_A_TIME = 2;

	private final Driver driver;

	private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();

	private final Map<String, Counts> seconds = new TreeMap<>();

	private final Path temporary;

	private final Progress progress;

	private final Runnable guard;

	private final Queue<Running> running = new ArrayDeque<>();

	private List<Batch> pending = new ArrayList<>();

	private int pendingRows;

	/**
	 * Prepares a writer.
	 * @param driver the database
	 * @param temporary a folder on the disk whose room is watched
	 * @param progress is told how many rows are written
	 */
	BatchWriter(Driver driver, Path temporary, Progress progress) {
		this(driver, temporary, progress, () -> {
		});
	}

	/**
	 * Prepares a writer.
	 * @param driver the database
	 * @param temporary a folder on the disk whose room is watched
	 * @param progress is told how many rows are written
	 * @param guard is asked before each transaction, and throws where none may be written
	 * any more
	 */
	BatchWriter(Driver driver, Path temporary, Progress progress, Runnable guard) {
		this.guard = guard;
		this.driver = driver;
		this.temporary = temporary;
		this.progress = progress;
	}

	/** A transaction that is being written. */
	private record Running(CompletableFuture<Map<String, Counts>> took, int rows) {
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
		awaitAll();
	}

	/** Begins to write what is pending once there is room for another transaction. */
	private void begin() {
		if (this.running.size() == AT_A_TIME) {
			await(this.running.remove());
		}
		if (!this.pending.isEmpty()) {
			Room.require(this.temporary);
			this.guard.run();
			BatchTransaction transaction = new BatchTransaction(this.driver, List.copyOf(this.pending));
			this.pending = new ArrayList<>();
			this.pendingRows = 0;
			this.running.add(new Running(CompletableFuture.supplyAsync(transaction::write, this.background),
					transaction.rows()));
		}
	}

	private void awaitAll() {
		while (!this.running.isEmpty()) {
			await(this.running.remove());
		}
	}

	private void await(Running transaction) {
		try {
			transaction.took().join().forEach((kind, counts) -> this.seconds.merge(kind, counts, Counts::plus));
			this.progress.advance(transaction.rows());
		}
		catch (CompletionException ex) {
			if (ex.getCause() instanceof RuntimeException cause) {
				throw cause;
			}
			throw ex;
		}
	}

	/**
	 * {@return how long writing took, by kind}
	 */
	Map<String, Counts> seconds() {
		return this.seconds;
	}

	/** Waits for what runs: nothing is written any more once this returns. */
	@Override
	public void close() {
		this.background.close();
	}

}
