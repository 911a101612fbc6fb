package org.rightsgraph.web;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import io.swagger.v3.oas.models.OpenAPI;
import org.opentest4j.TestAbortedException;
import org.rightsgraph.tools.Prism;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.fail;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/**
 * Has Prism look at every call that a test makes of the interface, by the description
 * that the service under test gives of itself. A test fails where an answer is not as
 * described, and where the description forbids a call that was answered.
 * <p>
 * A file among the test resources adds this to every test with a {@code MockMvc} of a
 * service that describes itself, in the round with the embedded database: answers have
 * the same form on all. Tests that ask much and compare the answers do without it.
 */
@AutoConfiguration
@ConditionalOnBean(OpenAPI.class)
@ConditionalOnExpression("'${rights-graph.test.database:embedded}' == 'embedded' and ${rights-graph.test.contract:true}")
class Contract {

	// The catalogue of queries, and with it the description, is not the same in all.
	private static final Map<String, Optional<Prism>> BY_DOCUMENT = new ConcurrentHashMap<>();

	// Those of the connection, which are new on the way.
	private static final Set<String> OF_CONNECTION = Set.of("host", "content-length", "transfer-encoding");

	@Bean
	MockMvcBuilderCustomizer lookedAtByPrism(WebApplicationContext service, JsonMapper json) {
		var document = SingletonSupplier.of(() -> document(service));
		return (builder) -> builder.alwaysDo((exchange) -> {
			if (path(exchange).startsWith("/api/")) {
				BY_DOCUMENT.computeIfAbsent(document.obtain(), Contract::prism)
					.ifPresent((prism) -> check(prism, exchange, json));
			}
		});
	}

	private static String document(WebApplicationContext service) {
		try {
			return MockMvcBuilders.webAppContextSetup(service)
				.build()
				.perform(get("/v3/api-docs"))
				.andReturn()
				.getResponse()
				.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (Exception ex) {
			return fail("The service does not describe itself", ex);
		}
	}

	private static Optional<Prism> prism(String document) {
		try {
			return Optional.of(Prism.of(document.getBytes(StandardCharsets.UTF_8)));
		}
		catch (TestAbortedException missing) {
			// It has been said; the tests themselves need no Prism.
			return Optional.empty();
		}
	}

	private static void check(Prism prism, MvcResult exchange, JsonMapper json) {
		var request = exchange.getRequest();
		var response = exchange.getResponse();
		var query = (request.getQueryString() != null) ? "?" + request.getQueryString() : "";
		var call = new Prism.Call(Objects.requireNonNull(request.getMethod()), path(exchange) + query,
				headers(Collections.list(request.getHeaderNames()),
						(name) -> Collections.list(request.getHeaders(name))),
				Objects.requireNonNullElse(request.getContentAsByteArray(), new byte[0]));
		var violations = prism.violations(call, new Prism.Answer(response.getStatus(),
				headers(response.getHeaderNames(), response::getHeaders), response.getContentAsByteArray()));
		// Whoever is told that a call is wrong must not be surprised by its being wrong.
		var refused = response.getStatus() >= 400 && response.getStatus() < 500;
		if (!violations.isEmpty() && !(refused && onlyOfTheRequest(violations, json))) {
			fail("%s %s answered with %d is not as /v3/api-docs says: %s", call.method(), call.target(),
					response.getStatus(), violations);
		}
	}

	private static String path(MvcResult exchange) {
		return Objects.requireNonNull(exchange.getRequest().getRequestURI());
	}

	private static boolean onlyOfTheRequest(String violations, JsonMapper json) {
		// Where there are too many, it is text and cut off.
		return violations.startsWith("[") && json.readTree(violations)
			.valueStream()
			.allMatch((violation) -> "request".equals(violation.at("/location/0").asString()));
	}

	private static Map<String, List<String>> headers(Iterable<String> names, Function<String, List<String>> values) {
		var headers = new TreeMap<String, List<String>>();
		names.forEach((name) -> {
			if (!OF_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
				headers.put(name, values.apply(name));
			}
		});
		return headers;
	}

}
