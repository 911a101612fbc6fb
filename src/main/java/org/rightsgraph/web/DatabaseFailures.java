package org.rightsgraph.web;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.DiscoveryException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;

/**
 * Tells a database that is away from a statement that failed in it.
 */
final class DatabaseFailures {

	private static final String TIMED_OUT = "Neo.ClientError.Transaction.TransactionTimedOut";

	/** Of all that is asked at the time, or of one question. */
	private static final Set<String> OUT_OF_MEMORY = Set.of("Neo.TransientError.General.MemoryPoolOutOfMemoryError",
			"Neo.TransientError.General.TransactionOutOfMemoryError", "Neo.TransientError.General.OutOfMemoryError");

	/** All connections wait for a database that says nothing. */
	private static final String NO_CONNECTION = "Unable to acquire connection from the pool";

	private DatabaseFailures() {
	}

	/**
	 * {@return whether the database stopped a statement because it took too long}
	 */
	static boolean isTimeout(@Nullable Throwable failure) {
		for (var cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof Neo4jException stopped && stopped.code().startsWith(TIMED_OUT)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * {@return whether the database stopped a statement because it needed too much
	 * memory}
	 */
	static boolean isOutOfMemory(@Nullable Throwable failure) {
		for (var cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof Neo4jException stopped && OUT_OF_MEMORY.contains(stopped.code())) {
				return true;
			}
		}
		return false;
	}

	static boolean isOutOfReach(@Nullable Throwable failure) {
		for (var cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof ServiceUnavailableException || cause instanceof SessionExpiredException
					|| cause instanceof DiscoveryException || cause instanceof TransientException
					|| cause instanceof AuthenticationException
					|| cause instanceof ClientException refused
							&& String.valueOf(refused.getMessage()).startsWith(NO_CONNECTION)
					|| cause instanceof IllegalStateException closed && String.valueOf(closed.getMessage())
						.contains("driver instance has already been closed")) {
				return true;
			}
		}
		return false;
	}

}
