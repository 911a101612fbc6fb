package org.rightsgraph.web;

import java.util.List;

import org.rightsgraph.query.NearNames;

/**
 * The graph holds nothing with the id of a path.
 */
final class UnknownIdException extends RuntimeException {

	private final ProblemType type;

	private final transient List<String> near;

	UnknownIdException(ProblemType type, String detail) {
		this(type, detail, List.of());
	}

	private UnknownIdException(ProblemType type, String detail, List<String> near) {
		super(detail);
		this.type = type;
		this.near = List.copyOf(near);
	}

	static UnknownIdException entity(String id, List<String> near) {
		return new UnknownIdException(ProblemType.UNKNOWN_ENTITY,
				"The graph holds no entity with the id '%s'.%s Ids are found with /api/search?q=.".formatted(id,
						NearNames.question(near)),
				near);
	}

	ProblemType type() {
		return this.type;
	}

	/**
	 * {@return ids that may have been meant, the likeliest first}
	 */
	List<String> near() {
		return this.near;
	}

}
