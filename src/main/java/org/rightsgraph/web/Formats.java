package org.rightsgraph.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;

/** The formats of answers, by the names that the parameter {@code format} takes. */
final class Formats {

	static final String NAME = "format";

	static final String CSV = "text/csv";

	static final Map<String, MediaType> BY_NAME = new TreeMap<>(
			Map.of("json", MediaType.APPLICATION_JSON, "csv", MediaType.parseMediaType(CSV)));

	private Formats() {
	}

	/**
	 * {@return the names of the formats in which a resource answers}
	 */
	static List<String> of(HandlerMethod method) {
		var produces = produces(method);
		return BY_NAME.entrySet()
			.stream()
			.filter((format) -> produces.contains(format.getValue().toString()))
			.map(Map.Entry::getKey)
			.toList();
	}

	private static List<String> produces(HandlerMethod method) {
		var own = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), RequestMapping.class);
		var ofClass = AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), RequestMapping.class);
		if (own != null && own.produces().length > 0) {
			return Arrays.asList(own.produces());
		}
		return (ofClass != null) ? Arrays.asList(ofClass.produces()) : List.of();
	}

}
