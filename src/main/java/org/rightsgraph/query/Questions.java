package org.rightsgraph.query;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.rightsgraph.graph.GraphValues;
import org.rightsgraph.graph.ReadTransactions;
import org.rightsgraph.graph.Slice;

import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * Asks queries of the catalogue.
 */
public final class Questions {

	private final ReadTransactions transactions;

	private final ArgumentCheck check;

	private final Duration timeout;

	Questions(ReadTransactions transactions, ArgumentCheck check, Duration timeout) {
		this.transactions = transactions;
		this.check = check;
		this.timeout = timeout;
	}

	/**
	 * {@return the answer to a query}
	 * @param query the query
	 * @param raw the arguments as the caller gave them
	 * @param alsoKnown names that the caller may give beside the query's own, for the
	 * message that lists them
	 * @param slice which part of the rows to return
	 * @throws ArgumentException when the query does not take these arguments
	 * @throws QueryTimeoutException when the database stopped it
	 * @throws QueryFailedException when the statement fails on the graph as it is
	 */
	public QueryResult ask(Query query, Map<String, List<String>> raw, Set<String> alsoKnown, Slice slice) {
		var arguments = Arguments.bind(query, raw, alsoKnown);
		try {
			return this.transactions.read((client) -> {
				this.check.check(client, query, arguments);
				return run(client, query, arguments, slice);
			});
		}
		catch (Neo4jException ex) {
			if (ex.code().startsWith("Neo.ClientError.Transaction.TransactionTimedOut")) {
				throw new QueryTimeoutException(query.name(), this.timeout, ex);
			}
			if (ex instanceof ClientException failure && failure.code().startsWith("Neo.ClientError.Statement.")) {
				throw new QueryFailedException(query.name(), failure);
			}
			throw ex;
		}
	}

	private QueryResult run(Neo4jClient client, Query query, Arguments arguments, Slice slice) {
		var result = client.getQueryRunner().run(query.statement(), arguments.values());
		for (int skipped = 0; skipped < slice.skip() && result.hasNext(); skipped++) {
			result.next();
		}
		var rows = new ArrayList<Map<String, Object>>();
		while (rows.size() < slice.limit() && result.hasNext()) {
			rows.add(GraphValues.row(result.next()));
		}
		var truncated = result.hasNext();
		// What was not fetched is dropped by the database instead of being sent.
		result.consume();
		return new QueryResult(query.name(), arguments.shown(), query.columns(), rows, rows.size(), truncated);
	}

}
