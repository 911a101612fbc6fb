package org.rightsgraph.access;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/** Where nobody has to say who they are, all are one: a reader on this machine. */
final class LocalCaller extends AnonymousAuthenticationFilter {

	LocalCaller() {
		super("local");
	}

	@Override
	protected Authentication createAuthentication(HttpServletRequest request) {
		return new CallerAuthentication(Caller.LOCAL);
	}

}
