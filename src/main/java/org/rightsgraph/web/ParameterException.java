package org.rightsgraph.web;

import java.util.List;

/**
 * A request has parameters that its resource does not take.
 */
final class ParameterException extends RuntimeException {

	private final ProblemType type;

	private final transient List<ParameterError> errors;

	ParameterException(ProblemType type, List<ParameterError> errors) {
		super("A parameter of the request is wrong");
		this.type = type;
		this.errors = List.copyOf(errors);
	}

	static ParameterException invalid(String parameter, String detail, String allowed) {
		return new ParameterException(ProblemType.INVALID_PARAMETER,
				List.of(new ParameterError(parameter, detail, allowed)));
	}

	ProblemType type() {
		return this.type;
	}

	List<ParameterError> errors() {
		return this.errors;
	}

}
