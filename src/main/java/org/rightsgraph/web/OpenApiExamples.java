package org.rightsgraph.web;

import java.io.IOException;
import java.io.UncheckedIOException;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.StringSchema;
import org.springdoc.core.customizers.OpenApiCustomizer;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;

/**
 * Adds to each operation the example that lies under its id among the resources. All
 * examples are about an invented country.
 */
final class OpenApiExamples implements OpenApiCustomizer {

	private static final String TABLE = "id,name\r\njan-tovik,Jan Tovik\r\n";

	private final JsonMapper json;

	OpenApiExamples(JsonMapper json) {
		this.json = json;
	}

	@Override
	public void customise(OpenAPI openApi) {
		openApi.getPaths().values().stream().flatMap((path) -> path.readOperations().stream()).forEach(this::add);
	}

	private static void tableIsText(Operation operation) {
		var answer = operation.getResponses().get("200");
		if (answer != null && answer.getContent() != null && answer.getContent().containsKey(Formats.CSV)) {
			var text = new StringSchema();
			text.addType("string");
			text.setDescription("A header and one line for each row; X-Truncated says where there are more");
			// Not the content that it shares with JSON.
			answer.getContent().addMediaType(Formats.CSV, new MediaType().schema(text));
		}
	}

	private void add(Operation operation) {
		tableIsText(operation);
		var example = new ClassPathResource("openapi/examples/" + operation.getOperationId() + ".json");
		var responses = operation.getResponses();
		var answer = responses.getOrDefault("200", responses.get("202"));
		if (answer == null || answer.getContent() == null || !example.exists()) {
			return;
		}
		try (var in = example.getInputStream()) {
			var value = this.json.readValue(in, Object.class);
			answer.getContent()
				.entrySet()
				.stream()
				.filter((content) -> !Formats.OF_GRAPHS.contains(content.getKey()))
				.forEach((content) -> content.getValue()
					.setExample(content.getKey().equals(Formats.CSV) ? TABLE : value));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The example of " + operation.getOperationId() + " cannot be read", ex);
		}
	}

}
