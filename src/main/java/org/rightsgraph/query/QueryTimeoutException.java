package org.rightsgraph.query;

import java.time.Duration;

/**
 * The database stopped a query because it took too long.
 */
public final class QueryTimeoutException extends QueryException {

	private final String query;

	private final Duration timeout;

	QueryTimeoutException(String query, Duration timeout, Throwable cause) {
		super("Query '%s' took longer than %d s".formatted(query, timeout.toSeconds()), cause);
		this.query = query;
		this.timeout = timeout;
	}

	/**
	 * {@return the query's name}
	 */
	public String query() {
		return this.query;
	}

	/**
	 * {@return the time it was given}
	 */
	public Duration timeout() {
		return this.timeout;
	}

}
