package org.rightsgraph.importer;

import java.nio.file.Path;

/**
 * A table for Neo4j's own bulk importer: CSV with the header in a file of its own,
 * because it is known last. A row that has no value in the last columns leaves them out.
 * Items of lists are separated by {@link #BETWEEN_ITEMS}.
 *
 * @param nodes whether its rows are nodes; else they are edges
 * @param kind the labels, separated by colons, or the type
 * @param header the file with the names and types of the columns
 * @param rows the file with the rows
 * @param severalLines whether a value contains the end of a line
 */
public record BulkTable(boolean nodes, String kind, Path header, Path rows, boolean severalLines) {

	/** Unit separator: no text of a table has it. */
	public static final char BETWEEN_ITEMS = '\u001F';

}
