package org.rightsgraph.web;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells whoever asks too early when to ask again. */
final class OpeningFilter extends OncePerRequestFilter {

	private final Opening opening;

	private final JsonMapper json;

	OpeningFilter(Opening opening, JsonMapper json) {
		this.opening = opening;
		this.json = json;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Optional<String> obstacle = this.opening.obstacle();
		if (obstacle.isEmpty()) {
			chain.doFilter(request, response);
			return;
		}
		ResponseEntity<Object> answer = Problems.response(Problems.detail(ProblemType.DATABASE_UNAVAILABLE,
				obstacle.get() + " Try again in a few seconds; /actuator/health tells how it is."));
		response.setStatus(answer.getStatusCode().value());
		answer.getHeaders().forEach((name, values) -> values.forEach((value) -> response.addHeader(name, value)));
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		this.json.writeValue(response.getOutputStream(), answer.getBody());
	}

}
