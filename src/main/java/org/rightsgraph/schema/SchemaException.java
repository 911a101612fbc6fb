package org.rightsgraph.schema;

import java.util.List;

/**
 * The schema's scripts do not fit the database. The message says of each script what is
 * wrong with it and what would be right.
 */
public final class SchemaException extends RuntimeException {

	private final List<String> problems;

	SchemaException(List<String> problems) {
		super(String.join("\n", problems));
		this.problems = List.copyOf(problems);
	}

	/**
	 * {@return one sentence or two for each script, beginning with its file name}
	 */
	public List<String> problems() {
		return this.problems;
	}

}
