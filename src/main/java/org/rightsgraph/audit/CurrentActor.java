package org.rightsgraph.audit;

import java.util.Optional;

/** Knows in whose name the running thread acts. */
@FunctionalInterface
public interface CurrentActor {

	/**
	 * {@return who it is, such as {@code user:editor}; nothing where the thread acts for
	 * nobody but the program, and the account that the program runs under is recorded}
	 */
	Optional<String> name();

}
