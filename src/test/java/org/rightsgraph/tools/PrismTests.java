package org.rightsgraph.tools;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** That a call which is not as described does not get past Prism. */
class PrismTests {

	private static final String DOCUMENT = """
			{"openapi": "3.1.0", "info": {"title": "Mills", "version": "1"}, "paths": {"/api/mills": {"get": {
			 "parameters": [{"name": "limit", "in": "query", "schema": {"type": "integer"}}],
			 "responses": {"200": {"description": "All", "content": {"application/json": {"schema":
			  {"type": "object", "required": ["count"], "properties": {"count": {"type": "integer"}}}}}}}}}}}
			""";

	@Test
	void whatIsNotAsDescribedIsNamed() {
		var prism = Prism.of(DOCUMENT.getBytes(StandardCharsets.UTF_8));
		assertThat(violations(prism, "/api/mills?limit=2", 200, "{\"count\": 2}")).isEmpty();
		assertThat(violations(prism, "/api/mills?limit=two", 200, "{\"count\": 2}")).contains("\"request\"", "limit")
			.doesNotContain("\"response\"");
		assertThat(violations(prism, "/api/mills", 200, "{}")).contains("\"response\"", "count");
		assertThat(violations(prism, "/api/mills", 200, "{\"count\": \"many\"}")).contains("\"response\"", "count");
		assertThat(violations(prism, "/api/mills", 418, "{}")).contains("\"response\"", "status");
		assertThat(violations(prism, "/api/rivers", 200, "{}")).contains("route not found");
	}

	private static String violations(Prism prism, String target, int status, String body) {
		return prism.violations(new Prism.Call("GET", target, Map.of(), new byte[0]), new Prism.Answer(status,
				Map.of("Content-Type", List.of("application/json")), body.getBytes(StandardCharsets.UTF_8)));
	}

}
