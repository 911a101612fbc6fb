package org.rightsgraph.query;

import java.util.List;

/**
 * What the comments at the head of a query's file say.
 *
 * @param description what the query answers
 * @param parameters its parameters, in the order of the file
 */
record QueryHeader(String description, List<Parameter> parameters) {

	QueryHeader {
		parameters = List.copyOf(parameters);
	}

}
