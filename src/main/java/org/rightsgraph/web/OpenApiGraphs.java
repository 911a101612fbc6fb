package org.rightsgraph.web;

import java.util.List;
import java.util.Set;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.springdoc.core.customizers.OpenApiCustomizer;

/**
 * Describes the formats of graphs: texts to whoever does not know them, and several kinds
 * of JSON under one media type.
 */
final class OpenApiGraphs implements OpenApiCustomizer {

	private static final String JSON = "application/json";

	@Override
	public void customise(OpenAPI openApi) {
		// The queries share one answer.
		openApi.getPaths()
			.values()
			.stream()
			.flatMap((path) -> path.readOperations().stream())
			.map(OpenApiGraphs::answer)
			.filter((answer) -> Formats.isGraph(answer.getContent().keySet()))
			.distinct()
			.forEach(OpenApiGraphs::describe);
	}

	private static ApiResponse answer(Operation operation) {
		var answer = operation.getResponses().get("200");
		return (answer != null && answer.getContent() != null) ? answer : new ApiResponse().content(new Content());
	}

	private static void describe(ApiResponse answer) {
		Formats.OF_GRAPHS.forEach((type) -> answer.getContent().addMediaType(type, new MediaType().schema(text(type))));
		var json = answer.getContent().get(JSON);
		if (json != null && json.getSchema() != null && json.getSchema().getAnyOf() == null) {
			var other = new Schema<>();
			other.setTypes(Set.of("object", "array"));
			// Of whatever; linters want it said.
			other.setItems(new Schema<>());
			other.setDescription("What `format` asks for, where that is another kind of JSON");
			var any = new Schema<>();
			any.setAnyOf(List.of(json.getSchema(), other));
			answer.getContent().addMediaType(JSON, new MediaType().schema(any));
		}
		var truncated = new BooleanSchema();
		truncated.addType("boolean");
		answer.addHeaderObject(CsvConverter.TRUNCATED,
				new Header().description("Where a format of graphs or tables is cut off: there is more")
					.schema(truncated));
	}

	private static StringSchema text(String type) {
		var text = new StringSchema();
		text.addType("string");
		if (type.equals(Formats.ZIP)) {
			text.setFormat("binary");
		}
		text.setDescription("A file; docs/exports.md says what stands in it");
		return text;
	}

}
