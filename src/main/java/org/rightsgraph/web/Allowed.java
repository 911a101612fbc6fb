package org.rightsgraph.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.rightsgraph.fact.Kind;
import org.rightsgraph.graph.ContradictionKind;
import org.rightsgraph.graph.Grouping;
import org.rightsgraph.query.ParameterType;

import org.springframework.core.MethodParameter;

/**
 * Says in words what a parameter of a controller may be, from its type and its
 * constraints.
 */
final class Allowed {

	private Allowed() {
	}

	static ParameterError error(MethodParameter parameter) {
		var name = Objects.requireNonNullElse(parameter.getParameterName(), "?");
		var allowed = of(parameter);
		return new ParameterError(name, "'%s' must be %s.".formatted(name, allowed), allowed);
	}

	static @Nullable String of(MethodParameter parameter) {
		if (parameter.getParameterType() == Kind.class) {
			return "one of " + String.join(", ", EntityKinds.names());
		}
		if (parameter.getParameterType() == ContradictionKind.class) {
			return "one of " + Arrays.stream(ContradictionKind.values())
				.map(ContradictionKind::word)
				.collect(Collectors.joining(", "));
		}
		if (parameter.getParameterType() == boolean.class) {
			return "true or false";
		}
		if (isListOf(parameter, Kind.class)) {
			return "a list, separated by commas, of " + String.join(", ", EntityKinds.names());
		}
		if (isListOf(parameter, String.class)) {
			var size = parameter.getParameterAnnotation(Size.class);
			return "a list, separated by commas, of %s".formatted((size == null) ? "ids" : (size.min() > 0)
					? "%d to %d ids".formatted(size.min(), size.max()) : "at most %d ids".formatted(size.max()));
		}
		if (parameter.getParameterType() == Grouping.class) {
			return "one of " + String.join(", ", Arrays.stream(Grouping.values()).map(Grouping::word).toList());
		}
		if (parameter.getParameterType() == LocalDate.class) {
			return new ParameterType.Day().allowed();
		}
		var minimum = parameter.getParameterAnnotation(Min.class);
		var maximum = parameter.getParameterAnnotation(Max.class);
		if (minimum != null && maximum != null) {
			return "a whole number from %d to %d".formatted(minimum.value(), maximum.value());
		}
		var size = parameter.getParameterAnnotation(Size.class);
		if (size != null) {
			return "a text of %d to %d characters".formatted(size.min(), size.max());
		}
		var pattern = parameter.getParameterAnnotation(Pattern.class);
		return (pattern != null) ? pattern.message() : "something else";
	}

	private static boolean isListOf(MethodParameter parameter, Class<?> element) {
		return parameter.getParameterType() == List.class && parameter.nested().getNestedParameterType() == element;
	}

}
