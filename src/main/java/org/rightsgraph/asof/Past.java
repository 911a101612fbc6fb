package org.rightsgraph.asof;

import java.util.Optional;
import java.util.function.Function;

import org.neo4j.driver.Driver;

/** A graph of what was known by a day. */
interface Past {

	/**
	 * {@return what the work returns; nothing where this is closed already}
	 */
	<T> Optional<T> read(Function<Driver, T> work);

	/** Closes it when nobody reads any more. */
	void close();

}
