package org.rightsgraph.web;

/**
 * An answer cannot go on after its beginning was sent. There is no way to say so but to
 * end the connection, so that nobody takes the beginning for the whole.
 */
final class BrokenOffException extends RuntimeException {

	// The server logs it. Where it comes from was said, and a cause may name people.
	BrokenOffException() {
		super("An answer was broken off", null, false, false);
	}

}
