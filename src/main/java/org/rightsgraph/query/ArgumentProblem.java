package org.rightsgraph.query;

/**
 * What is wrong with one argument of a call.
 *
 * @param kind the kind of problem
 * @param parameter the parameter's name
 * @param detail what is wrong
 * @param allowed what would be right
 */
public record ArgumentProblem(Kind kind, String parameter, String detail, String allowed) {

	/** The kinds of problem, for callers that treat them differently. */
	public enum Kind {

		/** No such parameter. */
		UNKNOWN,
		/** A required parameter is not there. */
		MISSING,
		/** The value is none that the parameter may have. */
		INVALID,
		/** The value has the form of an id or a term, but the graph holds none such. */
		NO_SUCH_ENTITY

	}

}
