package org.rightsgraph.browser;

import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where a visitor reaches this service. */
final class Origin {

	// Before it is logged in, Neo4j Browser takes guides from "localhost" only.
	private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "[::1]", "0:0:0:0:0:0:0:1", "::1");

	private Origin() {
	}

	static String of(HttpServletRequest request) {
		var origin = ServletUriComponentsBuilder.fromContextPath(request);
		return (LOOPBACK.contains(request.getServerName()) ? origin.host("localhost") : origin).build().toUriString();
	}

}
