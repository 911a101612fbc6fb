package org.rightsgraph.importer;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;

/**
 * Batches that are written together or not at all.
 *
 * @param driver the database
 * @param batches what to write
 */
record BatchTransaction(Driver driver, List<Batch> batches) {

	private static final int ATTEMPTS = 12;

	private static final Duration PAUSE = Duration.ofMillis(500);

	/**
	 * With these the database says that it undid this transaction, for another that is in
	 * its way. Whatever else fails may have ended the transaction that is the lock of the
	 * import, too, and then somebody else may be writing.
	 *
	 * @see <a href="https://neo4j.com/docs/status-codes/current/errors/all-errors/">Neo4j
	 * status codes</a>
	 */
	private static final Set<String> UNDONE = Set.of("Neo.TransientError.Transaction.DeadlockDetected",
			"Neo.TransientError.Transaction.LockAcquisitionTimeout",
			"Neo.TransientError.General.MemoryPoolOutOfMemoryError");

	int rows() {
		return this.batches.stream().mapToInt(Batch::rows).sum();
	}

	/**
	 * Writes them, again if another transaction was in the way, but never twice.
	 * @return how long it took, by kind
	 * @throws ImportException if the graph was changed meanwhile, or the database did not
	 * confirm what was written
	 * @throws Neo4jException if the database fails
	 */
	Map<String, Counts> write() {
		for (int attempt = 1;; attempt++) {
			try {
				return writeOnce();
			}
			catch (Neo4jException ex) {
				if (!UNDONE.contains(ex.code()) || attempt == ATTEMPTS) {
					throw ex;
				}
				pause(attempt);
			}
		}
	}

	private Map<String, Counts> writeOnce() {
		try (Session session = Sessions.of(this.driver); Transaction transaction = session.beginTransaction()) {
			Map<String, Counts> took = new TreeMap<>();
			this.batches.forEach((batch) -> took.merge(batch.kind(), batch.write(transaction), Counts::plus));
			commit(transaction);
			return took;
		}
	}

	/**
	 * Where only the answer to the commit was lost, all of it may have been written.
	 * Edges are created, for merging them is slow: they would be there twice.
	 */
	private static void commit(Transaction transaction) {
		try {
			transaction.commit();
		}
		catch (Neo4jException ex) {
			if (ex instanceof RetryableException && !UNDONE.contains(ex.code())) {
				throw new ImportException("The database did not confirm what was written. Run the command again.");
			}
			throw ex;
		}
	}

	/** Of another length each time, or two that met would meet again. */
	private static void pause(int attempt) {
		try {
			Thread.sleep(ThreadLocalRandom.current().nextLong(PAUSE.toMillis() * attempt));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new ImportException("The import was interrupted. Run the command again.");
		}
	}

}
