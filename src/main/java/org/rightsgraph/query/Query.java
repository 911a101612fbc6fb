package org.rightsgraph.query;

import java.util.List;

/**
 * A query of the catalogue: a statement that the database has looked at and found to only
 * read.
 *
 * @param name its name, which is its file's name
 * @param description what it answers
 * @param parameters what it may be asked with
 * @param columns what each row of its answer holds; {@code claims} is always among them
 * @param warnings what the database says against it: slow or outdated parts
 * @param builtIn whether it came with the program
 * @param statement the text of its file
 */
public record Query(String name, String description, List<Parameter> parameters, List<String> columns,
		List<String> warnings, boolean builtIn, String statement) {

	public Query {
		parameters = List.copyOf(parameters);
		columns = List.copyOf(columns);
		warnings = List.copyOf(warnings);
	}

}
