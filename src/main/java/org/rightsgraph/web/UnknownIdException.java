package org.rightsgraph.web;

/**
 * The graph holds nothing with the id of a path.
 */
final class UnknownIdException extends RuntimeException {

	private final ProblemType type;

	UnknownIdException(ProblemType type, String detail) {
		super(detail);
		this.type = type;
	}

	ProblemType type() {
		return this.type;
	}

}
