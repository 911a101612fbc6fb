package org.rightsgraph.graph;

import java.time.LocalDate;
import java.util.function.Function;

import org.neo4j.driver.Driver;

/** The graphs that were known as of past days. */
public interface PastGraphs {

	/**
	 * {@return what the work returns}
	 * @param <T> the kind of result
	 * @param day the day
	 * @param work the work, which reads what was known by that day from the database that
	 * it is given
	 * @throws PastUnavailableException if too many days are asked for at once
	 */
	<T> T read(LocalDate day, Function<Driver, T> work);

}
