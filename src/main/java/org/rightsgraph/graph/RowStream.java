package org.rightsgraph.graph;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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

	private static final String ACCESS = CypherFiles.ofProgram().file("read/access").text();

	private static final int FETCHED_AT_ONCE = 1_000;

	private final Transaction transaction;

	private final boolean guarded;

	private final long generation;

	private RowStream(Transaction transaction, boolean guarded) {
		this.transaction = transaction;
		this.guarded = guarded;
		Record access = access();
		if (access.get("writing").asBoolean()) {
			throw new GraphChangedException(
					"An import is writing into the graph, or was broken off. Wait until it has ended, or run it again.");
		}
		this.generation = access.get("generation").asLong();
		requireUnmarked(access);
	}

	/**
	 * {@return what the work returns}
	 * @param guarded whether it is handed only rows that were read when nothing in the
	 * graph was marked
	 */
	static <T> T read(Driver driver, Duration timeout, boolean guarded, Function<RowStream, T> work) {
		SessionConfig config = SessionConfig.builder()
			.withDefaultAccessMode(AccessMode.READ)
			.withBookmarkManager(driver.executableQueryBookmarkManager())
			.withFetchSize(FETCHED_AT_ONCE)
			.build();
		try (Session session = driver.session(config);
				Transaction transaction = session
					.beginTransaction(TransactionConfig.builder().withTimeout(timeout).build())) {
			return work.apply(new RowStream(transaction, guarded));
		}
	}

	@Override
	public void forEach(String statement, Map<String, Object> parameters, Consumer<Record> row) {
		if (!this.guarded) {
			this.transaction.run(statement, parameters).forEachRemaining(row);
			return;
		}
		List<Record> read = new ArrayList<>(FETCHED_AT_ONCE);
		this.transaction.run(statement, parameters).forEachRemaining((found) -> {
			read.add(found);
			if (read.size() == FETCHED_AT_ONCE) {
				handOver(read, row);
			}
		});
		handOver(read, row);
	}

	/** Whoever marks something raises the generation first. */
	private void handOver(List<Record> read, Consumer<Record> row) {
		requireUnchanged();
		read.forEach(row);
		read.clear();
	}

	/**
	 * Makes sure that all rows until now are of one and the same state of the graph.
	 * @throws GraphChangedException if an import has written since the first
	 */
	void requireUnchanged() {
		Record access = access();
		if (access.get("generation").asLong() != this.generation) {
			throw new GraphChangedException("An import has written into the graph meanwhile. Ask again.");
		}
		requireUnmarked(access);
	}

	/** Somebody may have marked something by hand. */
	private void requireUnmarked(Record access) {
		if (this.guarded && access.get("marked").asBoolean()) {
			throw new GraphChangedException("Something in the graph has been marked meanwhile. Ask again.");
		}
	}

	private Record access() {
		return this.transaction.run(ACCESS).single();
	}

}
