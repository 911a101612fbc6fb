package org.rightsgraph.web;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.rightsgraph.query.NearNames;

import org.springframework.core.MethodParameter;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses parameters that a resource does not know. Who mistypes one would otherwise get
 * an answer to another question without noticing.
 */
final class KnownParameters implements HandlerInterceptor {

	/** What a resource takes is found by reflection, and stays what it is. */
	private final Map<Method, Taken> taken = new ConcurrentHashMap<>();

	/**
	 * What a resource takes.
	 *
	 * @param known the names of its parameters
	 * @param any whether it looks at its parameters itself
	 * @param formats the names of the formats in which it answers
	 */
	private record Taken(SortedSet<String> known, boolean any, List<String> formats) {

		static Taken by(HandlerMethod method) {
			var known = new TreeSet<String>();
			var any = false;
			known.add(Formats.NAME);
			if (AsOfParameter.isTakenBy(method)) {
				known.add(AsOfParameter.NAME);
			}
			for (var parameter : method.getMethodParameters()) {
				if (parameter.hasParameterAnnotation(RequestParam.class)) {
					any |= MultiValueMap.class.isAssignableFrom(parameter.getParameterType());
					known.add(name(parameter));
				}
			}
			return new Taken(Collections.unmodifiableSortedSet(known), any, Formats.of(method));
		}

	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod method) {
			check(request, this.taken.computeIfAbsent(method.getMethod(), (_) -> Taken.by(method)));
		}
		return true;
	}

	private static void check(HttpServletRequest request, Taken taken) {
		var known = taken.known();
		var unknown = new ArrayList<ParameterError>();
		var repeated = new ArrayList<ParameterError>();
		for (var given : request.getParameterMap().entrySet()) {
			var name = given.getKey();
			if (known.contains(name)) {
				if (given.getValue().length > 1) {
					repeated.add(new ParameterError(name, "The parameter '%s' is given %d times; once is right."
						.formatted(name, given.getValue().length), "one value"));
				}
			}
			else if (!taken.any()) {
				unknown.add(new ParameterError(name,
						"There is no parameter '%s' here.%s".formatted(name, NearNames.hint(name, known)),
						known.isEmpty() ? "no parameter at all" : "one of " + String.join(", ", known)));
			}
		}
		var format = request.getParameter(Formats.NAME);
		if (format != null && !taken.formats().contains(format)) {
			var allowed = "one of " + String.join(", ", taken.formats());
			throw new ParameterException(ProblemType.INVALID_PARAMETER, List
				.of(new ParameterError(Formats.NAME, "'%s' must be %s.".formatted(Formats.NAME, allowed), allowed)));
		}
		if (!unknown.isEmpty()) {
			throw new ParameterException(ProblemType.UNKNOWN_PARAMETER, unknown);
		}
		if (!repeated.isEmpty()) {
			throw new ParameterException(ProblemType.INVALID_PARAMETER, repeated);
		}
	}

	private static String name(MethodParameter parameter) {
		var annotation = Objects.requireNonNull(parameter.getParameterAnnotation(RequestParam.class));
		var declared = Arrays.stream(new String[] { annotation.name(), annotation.value() })
			.filter((name) -> !name.isEmpty())
			.findFirst();
		return declared.orElseGet(() -> {
			parameter.initParameterNameDiscovery(new org.springframework.core.DefaultParameterNameDiscoverer());
			return Objects.requireNonNullElse(parameter.getParameterName(), "");
		});
	}

}
