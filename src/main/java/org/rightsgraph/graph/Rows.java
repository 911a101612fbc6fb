package org.rightsgraph.graph;

import java.util.Map;
import java.util.function.Consumer;

import org.neo4j.driver.Record;

/** Rows of several statements that are all of one and the same state of the graph. */
public interface Rows {

	/**
	 * Hands over each row of a statement as it comes.
	 * @param statement the statement
	 * @param parameters its parameters
	 * @param row takes a row
	 */
	void forEach(String statement, Map<String, Object> parameters, Consumer<Record> row);

}
