package org.rightsgraph.browser;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.rightsgraph.embedded.EmbeddedDatabase;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets nobody have the page without its policy, nor where there is no embedded database
 * for it to look into.
 */
final class PageGuard implements HandlerInterceptor {

	private final ObjectProvider<EmbeddedDatabase> database;

	PageGuard(ObjectProvider<EmbeddedDatabase> database) {
		this.database = database;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		EmbeddedDatabase embedded = this.database.getIfAvailable();
		if (embedded == null) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND,
					"Neo4j Browser is served here for the embedded database only. A Neo4j server brings its own, as a "
							+ "rule on its port 7474 under /browser/; style and queries for it: "
							+ "/browser-kit/style.grass, /browser-kit/queries.zip");
		}
		response.setHeader("Content-Security-Policy", PagePolicy.of(embedded.uri()));
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader("Referrer-Policy", "no-referrer");
		response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
		// A policy does not reach names that are looked up in advance.
		response.setHeader("X-DNS-Prefetch-Control", "off");
		return true;
	}

}
