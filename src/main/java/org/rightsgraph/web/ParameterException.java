package org.rightsgraph.web;

import java.util.List;

import org.rightsgraph.export.SelectionCheck;

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

	/** Throws where something is wrong with what is selected. */
	static void throwIfAny(List<SelectionCheck.Problem> problems) {
		if (!problems.isEmpty()) {
			throw new ParameterException(ProblemType.INVALID_PARAMETER,
					problems.stream()
						.map((problem) -> new ParameterError(problem.part(), problem.detail(), problem.allowed()))
						.toList());
		}
	}

	ProblemType type() {
		return this.type;
	}

	List<ParameterError> errors() {
		return this.errors;
	}

}
