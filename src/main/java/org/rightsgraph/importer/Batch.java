package org.rightsgraph.importer;

import java.util.Map;

import org.neo4j.driver.Transaction;

/**
 * Rows that one statement writes.
 *
 * @param kind what they are counted as
 * @param statement the statement
 * @param parameters its parameters, the rows among them
 * @param rows how many there are
 */
record Batch(String kind, String statement, Map<String, Object> parameters, int rows) {

	/**
	 * Sends it.
	 * @return how long it took
	 * @throws ImportException if not every row found what it is about
	 */
	Counts write(Transaction transaction) {
		long start = System.nanoTime();
		long written = transaction.run(this.statement, this.parameters).single().get("written").asLong();
		if (written != this.rows) {
			throw new ImportException(
					"The graph was changed by somebody else while it was written to. Run the command again.");
		}
		return Counts.took((System.nanoTime() - start) / 1e9);
	}

}
