package org.rightsgraph.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.rightsgraph.audit.AuditException;
import org.rightsgraph.access.RefusedException;
import org.rightsgraph.graph.GraphChangedException;
import org.rightsgraph.graph.PastUnavailableException;
import org.rightsgraph.query.ArgumentException;
import org.rightsgraph.query.ArgumentProblem;
import org.rightsgraph.query.QueryFailedException;
import org.rightsgraph.query.QueryFault;
import org.rightsgraph.query.QueryTimeoutException;
import org.rightsgraph.query.UnknownQueryException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.TypeMismatchException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Turns every failure of a request into problem details: what is wrong, with what, and
 * what would be right.
 */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

	private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

	private final ObjectProvider<RequestMappingHandlerMapping> mapping;

	ProblemAdvice(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mapping) {
		this.mapping = mapping;
	}

	@ExceptionHandler
	ResponseEntity<Object> wrongArguments(ArgumentException ex) {
		var problems = ex.problems();
		var type = switch (problems.getFirst().kind()) {
			case UNKNOWN -> ProblemType.UNKNOWN_PARAMETER;
			case MISSING -> ProblemType.MISSING_PARAMETER;
			case INVALID, NO_SUCH_ENTITY -> ProblemType.INVALID_PARAMETER;
		};
		return Problems.response(Problems.detail(type, problems.stream().map(ProblemAdvice::error).toList()));
	}

	@ExceptionHandler
	ResponseEntity<Object> wrongParameters(ParameterException ex) {
		return Problems.response(Problems.detail(ex.type(), ex.errors()));
	}

	@ExceptionHandler
	ResponseEntity<Object> unreadableParameters(InvalidParameterException ex) {
		return Problems.response(Problems.detail(ProblemType.MALFORMED_REQUEST,
				"The parameters of the request are not well formed. Every '%' begins a percent-encoded byte of UTF-8; a '%' itself is '%25'."));
	}

	@ExceptionHandler
	ResponseEntity<Object> refused(RefusedException ex) {
		var type = switch (ex.kind()) {
			case UNAUTHENTICATED -> ProblemType.UNAUTHENTICATED;
			case FORBIDDEN -> ProblemType.FORBIDDEN;
			case TOO_MANY_REQUESTS -> ProblemType.TOO_MANY_REQUESTS;
			case MISDIRECTED -> ProblemType.MISDIRECTED_REQUEST;
			case MALFORMED -> ProblemType.MALFORMED_REQUEST;
			case UNAVAILABLE -> ProblemType.ISSUER_UNAVAILABLE;
		};
		var response = Problems.response(Problems.detail(type, String.valueOf(ex.getMessage())));
		return ResponseEntity.status(response.getStatusCode())
			.headers(response.getHeaders())
			.headers(ex.headers())
			.body(response.getBody());
	}

	@ExceptionHandler
	ResponseEntity<Object> notRecorded(AuditException ex) {
		// Where the trail lies is nobody's business here.
		return Problems.response(Problems.detail(ProblemType.AUDIT_UNAVAILABLE,
				"The audit trail of the service cannot be written, and what cannot be recorded is not done."));
	}

	@ExceptionHandler
	ResponseEntity<Object> unknownId(UnknownIdException ex) {
		var problem = Problems.detail(ex.type(), String.valueOf(ex.getMessage()));
		if (!ex.near().isEmpty()) {
			problem.setProperty("didYouMean", ex.near());
		}
		return Problems.response(problem);
	}

	@ExceptionHandler
	ResponseEntity<Object> unknownQuery(UnknownQueryException ex) {
		var detail = new StringBuilder("There is no query '").append(ex.query()).append("'.");
		if (!ex.faults().isEmpty()) {
			detail.append(" There is a file for it, which is faulty and left out.");
		}
		if (!ex.near().isEmpty()) {
			detail.append(" Did you mean ").append(String.join(" or ", ex.near())).append("?");
		}
		var problem = Problems.detail(ProblemType.UNKNOWN_QUERY, detail + " All queries: /api/queries");
		problem.setProperty("query", ex.query());
		if (!ex.near().isEmpty()) {
			problem.setProperty("didYouMean", ex.near());
		}
		if (!ex.faults().isEmpty()) {
			problem.setProperty("faults", ex.faults().stream().map(QueryFault::toString).toList());
		}
		return Problems.response(problem);
	}

	@ExceptionHandler
	ResponseEntity<Object> timedOut(QueryTimeoutException ex) {
		var problem = Problems.detail(ProblemType.QUERY_TIMEOUT,
				"Query '%s' took longer than %d s and was stopped. Ask for less, for instance for a shorter period."
					.formatted(ex.query(), ex.timeout().toSeconds()));
		problem.setProperty("query", ex.query());
		return Problems.response(problem);
	}

	@ExceptionHandler
	ResponseEntity<Object> pastIsBusy(PastUnavailableException ex) {
		return Problems
			.response(Problems.detail(ProblemType.DATABASE_UNAVAILABLE, ex.getMessage() + " Try again in a while."));
	}

	@ExceptionHandler
	ResponseEntity<Object> graphChanged(GraphChangedException ex) {
		return Problems.response(Problems.detail(ProblemType.DATABASE_UNAVAILABLE, String.valueOf(ex.getMessage())));
	}

	@ExceptionHandler
	ResponseEntity<Object> noGraph(NoGraphException ex) {
		var problem = Problems.detail(ProblemType.NOT_ACCEPTABLE,
				"Query '%s' returns no nodes, relationships or paths, so there is no graph to write. Ask for it as json or csv."
					.formatted(ex.query()));
		problem.setProperty("query", ex.query());
		return Problems.response(problem);
	}

	/** Nothing may be added to what was sent, so it is left to the server. */
	@ExceptionHandler
	void brokenOff(BrokenOffException ex) throws BrokenOffException {
		throw ex;
	}

	@ExceptionHandler
	ResponseEntity<Object> queryFailed(QueryFailedException ex) {
		log.error("Query {} failed: {}", ex.query(), Failures.describe(ex));
		var problem = Problems.detail(ProblemType.QUERY_FAILED,
				"Query '%s' fails on the graph as it is: %s".formatted(ex.query(), ex.reason()));
		problem.setProperty("query", ex.query());
		return Problems.response(problem);
	}

	@ExceptionHandler({ Neo4jException.class, DataAccessException.class, TransactionException.class })
	ResponseEntity<Object> database(RuntimeException ex, HttpServletRequest request) {
		if (DatabaseFailures.isTimeout(ex)) {
			return Problems.response(Problems.detail(ProblemType.QUERY_TIMEOUT,
					"What '%s' asks for took too long and was stopped. Ask for less, for instance with more filters or a lower limit."
						.formatted(request.getRequestURI())));
		}
		if (DatabaseFailures.isOutOfMemory(ex)) {
			log.warn("The database had no memory left for a question");
			return Problems.response(Problems.detail(ProblemType.DATABASE_UNAVAILABLE,
					"What '%s' asks for needs more memory than the database has left. Ask for less, for instance about one entity or with more filters, or try again when others ask for less."
						.formatted(request.getRequestURI())));
		}
		if (DatabaseFailures.isOutOfReach(ex)) {
			log.warn("The database is out of reach: {}", Failures.name(ex));
			return Problems.response(Problems.detail(ProblemType.DATABASE_UNAVAILABLE,
					"The database is out of reach at the moment. Try again in a few seconds; /actuator/health tells how it is."));
		}
		return failed(ex);
	}

	@ExceptionHandler
	ResponseEntity<Object> failed(Exception ex) {
		log.error("A request failed: {}", Failures.describe(ex));
		return Problems.response(Problems.detail(ProblemType.INTERNAL_ERROR,
				"Something went wrong here, not with the request. The log of the service says where."));
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
			HandlerMethodValidationException ex, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		return Problems.response(Problems.detail(ProblemType.INVALID_PARAMETER,
				ex.getParameterValidationResults()
					.stream()
					.map((result) -> Allowed.error(result.getMethodParameter()))
					.toList()));
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleTypeMismatch(TypeMismatchException ex, HttpHeaders headers,
			HttpStatusCode status, WebRequest request) {
		if (ex instanceof MethodArgumentTypeMismatchException mismatch) {
			return Problems.response(
					Problems.detail(ProblemType.INVALID_PARAMETER, List.of(Allowed.error(mismatch.getParameter()))));
		}
		return super.handleTypeMismatch(ex, headers, status, request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
			MissingServletRequestParameterException ex, HttpHeaders headers, HttpStatusCode status,
			WebRequest request) {
		var parameter = ex.getMethodParameter();
		return Problems.response(Problems.detail(ProblemType.MISSING_PARAMETER,
				List.of(new ParameterError(ex.getParameterName(),
						"The parameter '%s' is required.".formatted(ex.getParameterName()),
						(parameter != null) ? Allowed.of(parameter) : null))));
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleHttpMediaTypeNotAcceptable(HttpMediaTypeNotAcceptableException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		var formats = (request instanceof ServletWebRequest served)
				? Formats.at(served.getRequest(), this.mapping.getObject()) : List.<String>of();
		if (request.getParameter(Formats.NAME) == null || formats.isEmpty()) {
			return super.handleHttpMediaTypeNotAcceptable(ex, headers, status, request);
		}
		var allowed = "one of " + String.join(", ", formats);
		return Problems.response(Problems.detail(ProblemType.NOT_ACCEPTABLE, List
			.of(new ParameterError(Formats.NAME, "'%s' must be %s.".formatted(Formats.NAME, allowed), allowed))));
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleNoResourceFoundException(NoResourceFoundException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		return Problems.response(Problems.detail(ProblemType.NOT_FOUND,
				"There is nothing at '/%s'. What there is: /swagger-ui.html".formatted(ex.getResourcePath())));
	}

	// All that the framework itself finds wrong passes here: another method, another
	// media type, no such path.
	@Override
	protected ResponseEntity<Object> createResponseEntity(@Nullable Object body, HttpHeaders headers,
			HttpStatusCode statusCode, WebRequest request) {
		var type = ProblemType.of(statusCode.value());
		var problem = (body instanceof ProblemDetail given && statusCode.is4xxClientError()) ? given
				: Problems.detail(type, type.title());
		problem.setType(type.uri());
		problem.setTitle(type.title());
		var response = Problems.response(problem);
		return ResponseEntity.status(statusCode).headers(headers).headers(response.getHeaders()).body(problem);
	}

	private static ParameterError error(ArgumentProblem problem) {
		return new ParameterError(problem.parameter(), problem.detail(), problem.allowed());
	}

}
