package org.rightsgraph.access;

import java.time.Duration;

import org.springframework.http.HttpHeaders;

/** A request is refused. The message says why, and is meant for whoever asked. */
public final class RefusedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final Kind kind;

	private final HttpHeaders headers;

	private RefusedException(Kind kind, String message, HttpHeaders headers) {
		super(message, null, false, false);
		this.kind = kind;
		this.headers = headers;
	}

	/** Why a request is refused. */
	public enum Kind {

		/** The caller did not say who they are, or not rightly. */
		UNAUTHENTICATED,

		/** The caller may not do this. */
		FORBIDDEN,

		/** The caller asks or fails too often. */
		TOO_MANY_REQUESTS,

		/** The request is for another service. */
		MISDIRECTED,

		/** The request is not well formed. */
		MALFORMED,

		/** It cannot be found out at the moment who asks. */
		UNAVAILABLE

	}

	/**
	 * {@return a refusal of somebody who may not do this}
	 * @param message why not, and who may
	 */
	public static RefusedException forbidden(String message) {
		return of(Kind.FORBIDDEN, message);
	}

	static RefusedException of(Kind kind, String message) {
		return new RefusedException(kind, message, new HttpHeaders());
	}

	static RefusedException unauthenticated(String message) {
		RefusedException refused = of(Kind.UNAUTHENTICATED, message);
		refused.headers.add(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"rights-graph\", charset=\"UTF-8\"");
		refused.headers.add(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"rights-graph\"");
		return refused;
	}

	static RefusedException tooMany(String message, Duration wait) {
		RefusedException refused = of(Kind.TOO_MANY_REQUESTS, message);
		refused.headers.add(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, wait.plusMillis(999).toSeconds())));
		return refused;
	}

	/**
	 * {@return why}
	 */
	public Kind kind() {
		return this.kind;
	}

	/**
	 * {@return what the answer says besides}
	 */
	public HttpHeaders headers() {
		return this.headers;
	}

}
