package org.rightsgraph.importer;

import java.util.List;
import java.util.Map;

/** Takes the batches of an import, in their order. */
interface Batches {

	/**
	 * Takes a batch.
	 * @param kind the kind of its elements
	 * @param statement the Cypher that writes it
	 * @param parameters what its rows have in common
	 * @param rows its rows
	 */
	void send(String kind, String statement, Map<String, Object> parameters, List<Map<String, Object>> rows);

	/** Waits until everything sent is written. */
	void flush();

}
