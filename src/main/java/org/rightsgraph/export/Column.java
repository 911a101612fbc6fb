package org.rightsgraph.export;

/**
 * A column of nodes or edges.
 *
 * @param name its name in a file
 * @param property the property of the graph from which its values come; empty where they
 * are made
 * @param type what its values are
 */
record Column(String name, String property, ColumnType type) {

	static Column of(String property, ColumnType type) {
		return new Column(property, property, type);
	}

	static Column made(String name, ColumnType type) {
		return new Column(name, "", type);
	}

}
