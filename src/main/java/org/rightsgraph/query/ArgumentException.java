package org.rightsgraph.query;

import java.util.List;

/**
 * A query was called with arguments that it does not take.
 */
public final class ArgumentException extends QueryException {

	private final transient List<ArgumentProblem> problems;

	ArgumentException(String query, List<ArgumentProblem> problems) {
		super("Query '%s' was called with %d wrong arguments".formatted(query, problems.size()), null);
		this.problems = List.copyOf(problems);
	}

	/**
	 * {@return everything that is wrong with the call, at least one}
	 */
	public List<ArgumentProblem> problems() {
		return this.problems;
	}

}
