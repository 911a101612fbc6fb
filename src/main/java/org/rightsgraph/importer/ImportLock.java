package org.rightsgraph.importer;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;

import org.rightsgraph.cypher.CypherFiles;

/**
 * The right to write to a database, which one import has at a time. It is a transaction
 * that stays open, so it dies with its owner; what the transaction carries names the
 * owner to whoever comes second.
 */
final class ImportLock implements AutoCloseable {

	/** After that the database may take it away. */
	private static final Duration LONGEST = Duration.ofDays(2);

	/** So long a database may take to notice that the owner is dead. */
	private static final Duration LONGEST_DYING = Duration.ofSeconds(10);

	private static final Duration PAUSE = Duration.ofMillis(200);

	private final CypherFiles statements;

	private final Map<String, Object> metadata;

	private final Session session;

	private final Transaction transaction;

	private boolean givenBack;

	private ImportLock(Driver driver, CypherFiles statements) {
		this.statements = statements;
		this.metadata = RunningImport.metadata();
		this.session = Sessions.of(driver);
		this.transaction = this.session
			.beginTransaction(TransactionConfig.builder().withTimeout(LONGEST).withMetadata(this.metadata).build());
	}

	/**
	 * {@return the lock}
	 * @param driver the database
	 * @param statements the statements of the program
	 * @throws ImportRunningException if another import has it
	 */
	static ImportLock take(Driver driver, CypherFiles statements) {
		long end = System.nanoTime() + LONGEST_DYING.toNanos();
		while (true) {
			ImportLock lock = new ImportLock(driver, statements);
			try {
				Optional<RunningImport> first = lock.whoCameFirst();
				if (first.isEmpty()) {
					lock.transaction.run(statements.file("import/lock").text()).consume();
					return lock;
				}
				lock.close();
				if (!first.get().isDead() || System.nanoTime() - end > 0) {
					throw first.get().refusal();
				}
				pause();
			}
			catch (RuntimeException ex) {
				lock.close();
				throw ex;
			}
		}
	}

	/**
	 * All tell of themselves before they look, so of two that come at once one sees the
	 * other.
	 */
	private Optional<RunningImport> whoCameFirst() {
		List<RunningImport> running = this.transaction.run(this.statements.file("import/running").text())
			.list(RunningImport::of);
		return running.stream()
			.filter((one) -> this.metadata.containsValue(one.token()))
			.findFirst()
			.flatMap((mine) -> running.stream().filter((other) -> other.precedes(mine)).findFirst());
	}

	private static void pause() {
		try {
			Thread.sleep(PAUSE);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new ImportException("The import was interrupted. Run the command again.");
		}
	}

	/**
	 * Makes sure that it was not taken away, as by a database that ends what looks dead:
	 * another import may write then. Given back, it is in nobody's way.
	 * @throws ImportException if it was
	 */
	void requireHeld() {
		if (this.givenBack) {
			return;
		}
		try {
			this.transaction.run(this.statements.file("import/held").text()).consume();
		}
		catch (Neo4jException ex) {
			throw new ImportException(
					"The import has lost its right to write: somebody ended its transaction, or the connection to the database broke. "
							+ "What was written stays. See that no other import runs, then run it again.");
		}
	}

	/** Gives it back; closing it twice does no harm. */
	@Override
	public void close() {
		this.givenBack = true;
		try (this.session; this.transaction) {
			// The transaction first.
		}
	}

}
