package org.rightsgraph.access;

/**
 * The service must not be started like this. The message says why, and what would be
 * right.
 */
public final class AccessException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	AccessException(String message) {
		super(message);
	}

}
