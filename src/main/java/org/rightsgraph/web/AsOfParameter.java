package org.rightsgraph.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.rightsgraph.graph.AsOf;
import org.rightsgraph.query.ParameterType;

import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Takes the parameter {@code asOf} of every request that reads the graph, so that no
 * resource has to think of it.
 */
final class AsOfParameter implements HandlerInterceptor {

	static final String NAME = "asOf";

	private static final ParameterType.Day DAY = new ParameterType.Day();

	/**
	 * {@return whether a resource can be asked for as of a day}
	 */
	static boolean isTakenBy(HandlerMethod method) {
		return !method.hasMethodAnnotation(Timeless.class);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		AsOf.begin((handler instanceof HandlerMethod method && isTakenBy(method))
				? Optional.ofNullable(request.getParameter(NAME)).map(AsOfParameter::day) : Optional.empty());
		return true;
	}

	@Override
	public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable Exception ex) {
		AsOf.begin(Optional.empty());
	}

	private static LocalDate day(String given) {
		return DAY.read(given)
			.map(LocalDate.class::cast)
			.orElseThrow(() -> new ParameterException(ProblemType.INVALID_PARAMETER, List
				.of(new ParameterError(NAME, "'%s' must be %s.".formatted(NAME, DAY.allowed()), DAY.allowed()))));
	}

}
