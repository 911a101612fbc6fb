package org.rightsgraph.web;

import java.net.URI;
import java.util.Locale;

import org.springframework.http.HttpStatus;

/**
 * The kinds of problem that callers can tell apart. The names are part of the interface:
 * they stay as they are.
 */
enum ProblemType {

	UNKNOWN_PARAMETER(HttpStatus.BAD_REQUEST, "Unknown parameter"),

	MISSING_PARAMETER(HttpStatus.BAD_REQUEST, "Missing parameter"),

	INVALID_PARAMETER(HttpStatus.BAD_REQUEST, "Invalid parameter"),

	MALFORMED_REQUEST(HttpStatus.BAD_REQUEST, "Malformed request"),

	UNREADABLE_ARCHIVE(HttpStatus.BAD_REQUEST, "Unreadable archive"),

	FORBIDDEN(HttpStatus.FORBIDDEN, "Forbidden"),

	UNKNOWN_QUERY(HttpStatus.NOT_FOUND, "Unknown query"),

	UNKNOWN_ENTITY(HttpStatus.NOT_FOUND, "Unknown entity"),

	UNKNOWN_CLAIM(HttpStatus.NOT_FOUND, "Unknown claim"),

	UNKNOWN_REPORT(HttpStatus.NOT_FOUND, "Unknown report"),

	UNKNOWN_VOCABULARY(HttpStatus.NOT_FOUND, "Unknown vocabulary"),

	UNKNOWN_IMPORT(HttpStatus.NOT_FOUND, "Unknown import"),

	NOT_FOUND(HttpStatus.NOT_FOUND, "Not found"),

	UNAUTHENTICATED(HttpStatus.UNAUTHORIZED, "Unauthenticated"),

	MISDIRECTED_REQUEST(HttpStatus.MISDIRECTED_REQUEST, "Misdirected request"),

	TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS, "Too many requests"),

	AUDIT_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "Audit trail unavailable"),

	ISSUER_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "Issuer of tokens unavailable"),

	METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "Method not allowed"),

	NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "Not acceptable"),

	IMPORT_RUNNING(HttpStatus.CONFLICT, "Import running"),

	IMPORT_CANCELLED(HttpStatus.CONFLICT, "Import cancelled"),

	IMPORT_NOT_CANCELLABLE(HttpStatus.CONFLICT, "Import not cancellable"),

	ARCHIVE_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "Archive too large"),

	UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Unsupported media type"),

	ARCHIVE_REFUSED(HttpStatus.UNPROCESSABLE_CONTENT, "Archive refused"),

	INTERNAL_ERROR(HttpStatus.INTERNAL_SERVER_ERROR, "Internal error"),

	QUERY_FAILED(HttpStatus.INTERNAL_SERVER_ERROR, "Query failed"),

	DATABASE_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "Database unavailable"),

	QUERY_TIMEOUT(HttpStatus.GATEWAY_TIMEOUT, "Query timed out"),

	NO_ROOM(HttpStatus.INSUFFICIENT_STORAGE, "No room");

	private final HttpStatus status;

	private final String title;

	ProblemType(HttpStatus status, String title) {
		this.status = status;
		this.title = title;
	}

	HttpStatus status() {
		return this.status;
	}

	String title() {
		return this.title;
	}

	URI uri() {
		return URI.create("urn:rights-graph:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
	}

	/**
	 * {@return the type of a problem that the framework found and gave a status}
	 */
	static ProblemType of(int status) {
		return switch (status) {
			case 401 -> UNAUTHENTICATED;
			case 403 -> FORBIDDEN;
			case 404 -> NOT_FOUND;
			case 405 -> METHOD_NOT_ALLOWED;
			case 406 -> NOT_ACCEPTABLE;
			case 415 -> UNSUPPORTED_MEDIA_TYPE;
			case 421 -> MISDIRECTED_REQUEST;
			case 429 -> TOO_MANY_REQUESTS;
			case 503 -> DATABASE_UNAVAILABLE;
			default -> (status >= 500) ? INTERNAL_ERROR : MALFORMED_REQUEST;
		};
	}

}
