package org.rightsgraph.query;

import java.util.List;
import java.util.Map;

/**
 * The answer to a query.
 *
 * @param query the query's name
 * @param parameters what it was asked with, defaults included
 * @param columns the names of the columns, in order
 * @param rows the rows; a column without a value is not in its row
 * @param count how many rows there are here
 * @param truncated whether there are more than the limit let through
 */
public record QueryResult(String query, Map<String, Object> parameters, List<String> columns,
		List<Map<String, Object>> rows, int count, boolean truncated) {
}
