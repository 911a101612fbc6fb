package org.rightsgraph.graph;

import java.time.Duration;
import java.util.Objects;
import java.util.function.Function;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs work in transactions in which the database refuses every write, and which it ends
 * when they take too long. Whatever reads the graph reads it through this.
 */
public final class ReadTransactions {

	private final Neo4jClient client;

	private final PlatformTransactionManager manager;

	private final TransactionTemplate template;

	ReadTransactions(Neo4jClient client, PlatformTransactionManager manager, Duration timeout) {
		this.client = client;
		this.manager = manager;
		this.template = new TransactionTemplate(manager);
		this.template.setReadOnly(true);
		this.template.setTimeout(Math.toIntExact(Math.max(1, timeout.plusMillis(999).toSeconds())));
	}

	/**
	 * {@return the same with another time limit}
	 * @param timeout how long one may take; the database counts whole seconds
	 */
	public ReadTransactions within(Duration timeout) {
		return new ReadTransactions(this.client, this.manager, timeout);
	}

	/**
	 * {@return what the work returns}
	 * @param <T> the kind of result
	 * @param work the work, which reads with the client that it is given
	 */
	public <T> T read(Function<Neo4jClient, T> work) {
		// The template returns null only where the work does, and the work does not.
		return Objects.requireNonNull(this.template.execute((_) -> work.apply(this.client)));
	}

}
