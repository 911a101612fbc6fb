package org.rightsgraph.web;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.rightsgraph.fact.Kind;
import org.rightsgraph.graph.ContradictionKind;

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

}
