package org.rightsgraph.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.rightsgraph.export.Contents;
import org.rightsgraph.graph.Connections;
import org.rightsgraph.query.QueryResult;

import org.springframework.web.servlet.HandlerMapping;

/** Says what an answer was asked for with, so that a file tells what it is a part of. */
final class PartContents {

	/** Said otherwise, or of no matter for what is in it. */
	private static final Set<String> NOT_FILTERS = Set.of(Formats.NAME, AsOfParameter.NAME, "depth", "from", "to");

	private PartContents() {
	}

	static Contents neighbours(HttpServletRequest request) {
		var depth = Objects.requireNonNullElse(request.getParameter("depth"), EntityController.DEPTH);
		var id = (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables)
				? variables.get("id") : null;
		return new Contents("Neighbours of %s to a depth of %s".formatted(id, depth), filters(request));
	}

	static Contents paths(Connections connections, HttpServletRequest request) {
		return new Contents("Paths from %s to %s".formatted(connections.from(), connections.to()), filters(request));
	}

	static Contents result(QueryResult result) {
		return new Contents("Result of the query " + result.query(),
				result.parameters()
					.entrySet()
					.stream()
					.map((one) -> one.getKey() + "=" + text(one.getValue()))
					.sorted()
					.toList());
	}

	private static String text(Object value) {
		return (value instanceof Collection<?> several)
				? several.stream().map(String::valueOf).collect(Collectors.joining(",")) : String.valueOf(value);
	}

	private static List<String> filters(HttpServletRequest request) {
		return request.getParameterMap()
			.entrySet()
			.stream()
			.filter((one) -> !NOT_FILTERS.contains(one.getKey()))
			.map((one) -> one.getKey() + "=" + String.join(",", one.getValue()))
			.sorted()
			.toList();
	}

}
