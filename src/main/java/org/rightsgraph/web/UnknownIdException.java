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

	static UnknownIdException entity(String id) {
		return new UnknownIdException(ProblemType.UNKNOWN_ENTITY,
				"The graph holds no entity with the id '%s'. Ids are found with /api/search?q=.".formatted(id));
	}

	ProblemType type() {
		return this.type;
	}

}
