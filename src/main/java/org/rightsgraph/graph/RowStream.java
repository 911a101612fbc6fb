package org.rightsgraph.graph;

import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.rightsgraph.cypher.CypherFiles;

/**
 * Reads rows without number in one transaction, no more at a time than fit into the
 * memory. The database shows such a transaction what others have written meanwhile, so
 * imports leave marks by which that is noticed.
 */
final class RowStream implements Rows {

	private static final String GENERATION = CypherFiles.ofProgram().file("read/generation").text();

	private static final long FETCHED_AT_ONCE = 1_000;

	private final Transaction transaction;

	private final long generation;

	private RowStream(Transaction transaction) {
		this.transaction = transaction;
		Record mark = mark(transaction);
		if (mark.get("writing").asBoolean()) {
			throw new GraphChangedException(
					"An import is writing into the graph, or was broken off. Wait until it has ended, or run it again.");
		}
		this.generation = mark.get("generation").asLong();
	}

	static <T> T read(Driver driver, Duration timeout, Function<RowStream, T> work) {
		SessionConfig config = SessionConfig.builder()
			.withDefaultAccessMode(AccessMode.READ)
			.withBookmarkManager(driver.executableQueryBookmarkManager())
			.withFetchSize(FETCHED_AT_ONCE)
			.build();
		try (Session session = driver.session(config);
				Transaction transaction = session
					.beginTransaction(TransactionConfig.builder().withTimeout(timeout).build())) {
			return work.apply(new RowStream(transaction));
		}
	}

	@Override
	public void forEach(String statement, Map<String, Object> parameters, Consumer<Record> row) {
		this.transaction.run(statement, parameters).forEachRemaining(row);
	}

	/**
	 * Makes sure that all rows until now are of one and the same state of the graph.
	 * @throws GraphChangedException if an import has written since the first
	 */
	void requireUnchanged() {
		if (mark(this.transaction).get("generation").asLong() != this.generation) {
			throw new GraphChangedException("An import has written into the graph meanwhile. Ask again.");
		}
	}

	private static Record mark(Transaction transaction) {
		return transaction.run(GENERATION).single();
	}

}
