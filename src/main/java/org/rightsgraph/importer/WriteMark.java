package org.rightsgraph.importer;

import java.util.Optional;

/** Tells whether anybody wrote to the database. */
public interface WriteMark {

	/**
	 * {@return a mark that is another one after every write, whoever writes what; nothing
	 * where the database has none}
	 */
	Optional<String> current();

}
