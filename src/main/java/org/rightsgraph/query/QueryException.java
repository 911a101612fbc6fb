package org.rightsgraph.query;

import org.jspecify.annotations.Nullable;

/**
 * Why a query of the catalogue gave no answer.
 */
public abstract sealed class QueryException extends RuntimeException permits FaultyQueryException,
		UnknownQueryException, ArgumentException, QueryFailedException, QueryTimeoutException {

	QueryException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
