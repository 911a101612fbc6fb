package org.rightsgraph.query;

import org.neo4j.driver.exceptions.ClientException;

/**
 * The database began to answer a query and could not go on, for instance because two
 * values cannot be compared.
 */
public final class QueryFailedException extends QueryException {

	private final String query;

	private final String reason;

	QueryFailedException(String query, ClientException cause) {
		super("Query '%s' failed".formatted(query), cause);
		this.query = query;
		this.reason = String.valueOf(cause.getMessage());
	}

	/**
	 * {@return the query's name}
	 */
	public String query() {
		return this.query;
	}

	/**
	 * {@return what the database says; it may quote values, and does not belong in a log}
	 */
	public String reason() {
		return this.reason;
	}

}
