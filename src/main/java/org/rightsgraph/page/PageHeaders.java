package org.rightsgraph.page;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * What the page may do: show what this service answers, and nothing else. It runs no
 * script and takes no style but its own files, it makes no markup of text, it asks nobody
 * else, and nobody can put it into a page of theirs.
 */
final class PageHeaders implements HandlerInterceptor {

	static final String POLICY = String.join("; ",
			List.of("default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:",
					"connect-src 'self'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'",
					"require-trusted-types-for 'script'", "trusted-types 'none'"));

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		response.setHeader("Content-Security-Policy", POLICY);
		response.setHeader("X-Content-Type-Options", "nosniff");
		// The address of the page tells whom somebody reads about.
		response.setHeader("Referrer-Policy", "no-referrer");
		response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
		response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
		response.setHeader("X-DNS-Prefetch-Control", "off");
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
		return true;
	}

}
