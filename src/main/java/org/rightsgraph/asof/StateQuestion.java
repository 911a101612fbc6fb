package org.rightsgraph.asof;

import java.time.Duration;
import java.util.Map;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.rightsgraph.graph.Deadline;

/**
 * Asks the whole graph which state it is in, once and not for long: who waits for a
 * database that is away is told so, where the driver would try again for half a minute.
 */
final class StateQuestion {

	private static final Duration LONGEST = Duration.ofSeconds(5);

	private StateQuestion() {
	}

	/**
	 * {@return the one row of the answer}
	 * @param driver the database
	 * @param statement the question
	 * @param parameters its parameters
	 * @throws org.neo4j.driver.exceptions.Neo4jException if the database fails, or does
	 * not answer in time
	 */
	static Record ask(Driver driver, String statement, Map<String, Object> parameters) {
		SessionConfig config = SessionConfig.builder()
			.withDefaultAccessMode(AccessMode.READ)
			.withBookmarkManager(driver.executableQueryBookmarkManager())
			.build();
		try (Deadline _ = new Deadline(LONGEST);
				Session session = driver.session(config);
				Transaction transaction = session
					.beginTransaction(TransactionConfig.builder().withTimeout(LONGEST).build())) {
			return transaction.run(statement, parameters).single();
		}
	}

}
