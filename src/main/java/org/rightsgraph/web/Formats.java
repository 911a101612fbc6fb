package org.rightsgraph.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.rightsgraph.export.ExportFormat;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The formats of answers, by the names that the parameter {@code format} takes. */
final class Formats {

	static final String NAME = "format";

	static final String CSV = "text/csv";

	static final String GEXF = "application/gexf+xml";

	static final String GRAPHML = "application/graphml+xml";

	static final String JSON_LD = "application/ld+json";

	static final String LINES = "application/x-ndjson";

	static final String ZIP = "application/zip";

	/** What a resource that answers with a graph declares beside JSON. */
	static final Set<String> OF_GRAPHS = Set.of(GEXF, GRAPHML, JSON_LD, LINES, ZIP);

	static final Map<String, MediaType> BY_NAME = byName();

	private Formats() {
	}

	private static Map<String, MediaType> byName() {
		var formats = new TreeMap<String, MediaType>();
		for (var format : ExportFormat.values()) {
			formats.put(format.word(), MediaType.parseMediaType(format.mediaType()));
		}
		formats.put("json", MediaType.APPLICATION_JSON);
		formats.put("csv", MediaType.parseMediaType(CSV));
		return formats;
	}

	/**
	 * {@return the names of the formats in which a resource answers}
	 */
	static List<String> of(HandlerMethod method) {
		var formats = of(produces(method));
		return (method.getBeanType() == GraphController.class)
				? Stream.concat(formats.stream(), Stream.of(ExportFormat.DATASET.word())).sorted().toList() : formats;
	}

	/**
	 * {@return the names of the formats in which the resource of a request answers} Where
	 * it does not answer in the one that is asked for, the framework knows no resource.
	 */
	static List<String> at(HttpServletRequest request, RequestMappingHandlerMapping mapping) {
		return mapping.getHandlerMethods()
			.entrySet()
			.stream()
			.filter((entry) -> isAt(request, entry.getKey()))
			.flatMap((entry) -> of(entry.getValue()).stream())
			.distinct()
			.sorted()
			.toList();
	}

	private static boolean isAt(HttpServletRequest request, RequestMappingInfo resource) {
		var patterns = resource.getPathPatternsCondition();
		return patterns != null && patterns.getMatchingCondition(request) != null;
	}

	/**
	 * {@return the names of the formats behind media types}
	 */
	static List<String> of(Collection<String> produces) {
		var plain = Stream
			.of(produces.contains(CSV) ? "csv" : "", produces.contains(MediaType.APPLICATION_JSON_VALUE) ? "json" : "")
			.filter((name) -> !name.isEmpty());
		return (isGraph(produces) ? Stream.concat(plain, ExportFormat.wordsForParts().stream()) : plain).distinct()
			.sorted()
			.toList();
	}

	/**
	 * {@return whether these are the media types of an answer that is a graph}
	 */
	static boolean isGraph(Collection<String> mediaTypes) {
		return mediaTypes.contains(GEXF);
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
