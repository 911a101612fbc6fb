package org.rightsgraph.web;

/**
 * An answer cannot go on after its beginning was sent. There is no way to say so but to
 * end the connection, so that nobody takes the beginning for the whole.
 */
final class BrokenOffException extends RuntimeException {

	BrokenOffException(Throwable cause) {
		super("An answer was broken off", cause);
	}

}
