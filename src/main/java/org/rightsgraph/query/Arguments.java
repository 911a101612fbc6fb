package org.rightsgraph.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * The arguments of one call: what the caller gave, read as the query's header says, and
 * defaults for the rest.
 *
 * @param values a value for every parameter of the query; null where it is absent
 * @param given the names of those that the caller gave
 */
record Arguments(Map<String, @Nullable Object> values, Set<String> given) {

	Arguments {
		values = Collections.unmodifiableMap(values);
		given = Set.copyOf(given);
	}

	/**
	 * {@return the arguments of a call}
	 * @param query the query
	 * @param raw what the caller gave, as text
	 * @param alsoKnown names that the caller may give beside the query's own, for the
	 * message that lists them
	 * @throws ArgumentException naming everything that is wrong
	 */
	static Arguments bind(Query query, Map<String, List<String>> raw, Set<String> alsoKnown) {
		var problems = new ArrayList<>(unknown(query, raw, alsoKnown));
		var values = new LinkedHashMap<String, @Nullable Object>();
		for (var parameter : query.parameters()) {
			var texts = raw.getOrDefault(parameter.name(), List.of());
			if (texts.isEmpty()) {
				values.put(parameter.name(), parameter.defaultValue());
				if (parameter.required()) {
					problems.add(new ArgumentProblem(ArgumentProblem.Kind.MISSING, parameter.name(),
							"The parameter '%s' is required.".formatted(parameter.name()), parameter.type().allowed()));
				}
			}
			else if (texts.size() > 1) {
				problems.add(invalid(parameter, "The parameter '%s' is given %d times; once is right."
					.formatted(parameter.name(), texts.size())));
			}
			else {
				parameter.type()
					.read(texts.getFirst())
					.ifPresentOrElse((value) -> values.put(parameter.name(), value), () -> problems
						.add(invalid(parameter, "'%s' cannot be '%s'; it must be %s.".formatted(parameter.name(),
								shortened(texts.getFirst()), parameter.type().allowed()))));
			}
		}
		if (!problems.isEmpty()) {
			throw new ArgumentException(query.name(), problems);
		}
		return new Arguments(values, raw.keySet());
	}

	/**
	 * {@return what was asked, for the answer: no nulls, days as texts}
	 */
	Map<String, Object> shown() {
		var shown = new LinkedHashMap<String, Object>();
		this.values.forEach((name, value) -> {
			if (value != null) {
				shown.put(name, (value instanceof java.time.LocalDate day) ? day.toString() : value);
			}
		});
		return shown;
	}

	private static List<ArgumentProblem> unknown(Query query, Map<String, List<String>> raw, Set<String> alsoKnown) {
		var known = new TreeSet<>(alsoKnown);
		query.parameters().forEach((parameter) -> known.add(parameter.name()));
		return raw.keySet()
			.stream()
			.filter((name) -> !known.contains(name))
			.map((name) -> new ArgumentProblem(ArgumentProblem.Kind.UNKNOWN, name,
					"Query '%s' has no parameter '%s'.%s".formatted(query.name(), shortened(name),
							NearNames.hint(name, known)),
					"one of " + String.join(", ", known)))
			.toList();
	}

	private static ArgumentProblem invalid(Parameter parameter, String detail) {
		return new ArgumentProblem(ArgumentProblem.Kind.INVALID, parameter.name(), detail, parameter.type().allowed());
	}

	private static String shortened(String text) {
		return (text.length() > 60) ? text.substring(0, 60) + "…" : text;
	}

}
