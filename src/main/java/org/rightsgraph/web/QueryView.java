package org.rightsgraph.web;

import java.util.List;

import org.rightsgraph.query.Query;

/**
 * A query of the catalogue as it is shown.
 *
 * @param name its name
 * @param description what it answers
 * @param parameters what it may be asked with
 * @param columns what each row of its answer holds
 * @param links where to go from here
 */
record QueryView(String name, String description, List<ParameterView> parameters, List<String> columns, Links links) {

	/**
	 * Where to go from a query.
	 *
	 * @param self the query
	 * @param result its answer
	 */
	record Links(String self, String result) {
	}

	static QueryView of(Query query, String base) {
		var self = base + "/api/queries/" + query.name();
		return new QueryView(query.name(), query.description(),
				query.parameters().stream().map(ParameterView::of).toList(), query.columns(),
				new Links(self, self + "/result"));
	}

}
