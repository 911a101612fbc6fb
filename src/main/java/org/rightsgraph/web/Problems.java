package org.rightsgraph.web;

import java.util.List;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/**
 * Writes problem details as RFC 9457 describes them.
 */
final class Problems {

	// An embedded database is back after a restart, a server after its own: neither takes
	// much longer.
	static final String RETRY_AFTER_SECONDS = "10";

	private Problems() {
	}

	static ProblemDetail detail(ProblemType type, String detail) {
		var problem = ProblemDetail.forStatusAndDetail(type.status(), detail);
		problem.setType(type.uri());
		problem.setTitle(type.title());
		return problem;
	}

	static ProblemDetail detail(ProblemType type, List<ParameterError> errors) {
		var first = errors.getFirst();
		var problem = detail(type, first.detail());
		problem.setProperty("parameter", first.parameter());
		if (first.allowed() != null) {
			problem.setProperty("allowed", first.allowed());
		}
		problem.setProperty("errors", errors);
		return problem;
	}

	static ResponseEntity<Object> response(ProblemDetail problem) {
		var response = ResponseEntity.status(problem.getStatus()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
		if (problem.getStatus() == ProblemType.DATABASE_UNAVAILABLE.status().value()) {
			response.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
		}
		return response.body(problem);
	}

}
