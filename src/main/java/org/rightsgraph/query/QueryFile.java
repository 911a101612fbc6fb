package org.rightsgraph.query;

/**
 * The file of a query, before anything in it has been understood.
 *
 * @param name the file's name without its ending, which is the query's name
 * @param label the file as messages name it
 * @param text what stands in it
 * @param builtIn whether it came with the program
 */
record QueryFile(String name, String label, String text, boolean builtIn) {

	QueryFault fault(int line, String detail) {
		return new QueryFault(this.name, this.label, line, detail);
	}

}
