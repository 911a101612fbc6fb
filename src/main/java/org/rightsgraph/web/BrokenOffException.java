package org.rightsgraph.web;

import org.apache.coyote.CloseNowException;

/**
 * An answer cannot go on after its beginning was sent. There is no way to say so but to
 * end the connection, so that nobody takes the beginning for the whole.
 */
final class BrokenOffException extends CloseNowException {

	// The server ends the connection without a word in its log. Where it comes from was
	// said, and a cause may name people.
	BrokenOffException() {
		super("An answer was broken off");
	}

}
