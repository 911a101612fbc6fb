package org.rightsgraph.web;

import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.springdoc.core.customizers.OpenApiCustomizer;

/**
 * Adds to each operation the problems that it may answer with.
 */
final class OpenApiProblems implements OpenApiCustomizer {

	private static final String SCHEMA = "Problem";

	@Override
	public void customise(OpenAPI openApi) {
		openApi.getComponents().addSchemas(SCHEMA, schema());
		openApi.getPaths()
			.forEach((path, item) -> item.readOperations().forEach((operation) -> addProblems(path, operation)));
	}

	private static void addProblems(String path, Operation operation) {
		if (path.startsWith(ImportController.PATH)) {
			OpenApiImports.addProblems(operation);
			return;
		}
		add(operation, ProblemType.UNKNOWN_PARAMETER, "A parameter is unknown, missing or not what it may be");
		if (path.contains("/vocabularies/{name}")) {
			add(operation, ProblemType.UNKNOWN_VOCABULARY, "There is no such vocabulary");
		}
		else if (path.contains("{name}")) {
			add(operation, ProblemType.UNKNOWN_QUERY, "There is no such query");
		}
		if (path.contains("/entities/") || path.endsWith("/contradictions")) {
			add(operation, ProblemType.UNKNOWN_ENTITY, "There is no such entity");
		}
		if (path.contains("/claims/{id}")) {
			add(operation, ProblemType.UNKNOWN_CLAIM, "There is no such claim");
		}
		if (path.contains("/reports/{id}")) {
			add(operation, ProblemType.UNKNOWN_REPORT, "There is no such report");
		}
		add(operation, ProblemType.UNAUTHENTICATED, "The caller did not say who they are, or not rightly");
		add(operation, ProblemType.FORBIDDEN,
				"The caller has not the role for this, or a page of another site sent the request");
		add(operation, ProblemType.MISDIRECTED_REQUEST, "The service does not go by the name under which it is asked");
		add(operation, ProblemType.TOO_MANY_REQUESTS,
				"The caller asks too often, or failed too often to say who they are");
		add(operation, ProblemType.NOT_ACCEPTABLE, "Another media type is asked for than there is");
		add(operation, ProblemType.INTERNAL_ERROR, "Something went wrong in the service");
		add(operation, ProblemType.DATABASE_UNAVAILABLE, "The database is out of reach, or has no memory left for it");
		if (!path.matches("/api/queries(/\\{name\\})?")) {
			add(operation, ProblemType.QUERY_TIMEOUT, "The query took too long and was stopped");
		}
	}

	static void add(Operation operation, ProblemType type, String description) {
		var content = new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + SCHEMA))
			.example(Map.of("type", type.uri().toString(), "title", type.title(), "status", type.status().value(),
					"detail", description + "."));
		var response = new ApiResponse().description(description)
			.content(new Content().addMediaType("application/problem+json", content));
		if (type == ProblemType.UNAUTHENTICATED) {
			response.addHeaderObject("WWW-Authenticate",
					new Header().description("How to say who one is").schema(text("Basic or Bearer")));
		}
		if (type == ProblemType.DATABASE_UNAVAILABLE || type == ProblemType.TOO_MANY_REQUESTS) {
			var seconds = new IntegerSchema();
			seconds.addType("integer");
			response.addHeaderObject("Retry-After",
					new Header().description("Seconds after which to try again").schema(seconds));
		}
		operation.getResponses().addApiResponse(String.valueOf(type.status().value()), response);
	}

	// By hand: the framework's own declares addresses that are relative to be absolute.
	private static Schema<?> schema() {
		var error = object(Map.of("parameter", text("the parameter"), "detail", text("what is wrong with it"),
				"allowed", text("what it may be")));
		error.setRequired(List.of("parameter", "detail"));
		var errors = new ArraySchema();
		errors.addType("array");
		errors.setItems(error);
		errors.setDescription("everything that is wrong with the parameters");
		var status = new IntegerSchema();
		status.addType("integer");
		status.setDescription("the status of the answer");
		var problem = object(
				Map.ofEntries(Map.entry("type", reference("names the kind of problem, and stays the same")),
						Map.entry("title", text("the kind of problem in words")), Map.entry("status", status),
						Map.entry("detail", text("what is wrong here, and what would be right")),
						Map.entry("instance", reference("the resource")),
						Map.entry("parameter", text("the first parameter that is wrong")),
						Map.entry("allowed", text("what that parameter may be")), Map.entry("query", text("the query")),
						Map.entry("errors", errors),
						Map.entry("didYouMean", texts("what there is, and looks much like what was asked for")),
						Map.entry("import", text("the import that is in the way")),
						Map.entry("since", text("when that import began")),
						Map.entry("faults", texts("what is wrong with the file of the query"))));
		problem.setDescription("Problem details (RFC 9457)");
		problem.setRequired(List.of("type", "title", "status", "detail"));
		return problem;
	}

	private static Schema<?> object(Map<String, Schema<?>> properties) {
		var schema = new ObjectSchema();
		schema.addType("object");
		new java.util.TreeMap<>(properties).forEach(schema::addProperty);
		return schema;
	}

	private static Schema<?> texts(String description) {
		var schema = new ArraySchema();
		schema.addType("array");
		var item = new StringSchema();
		item.addType("string");
		schema.setItems(item);
		schema.setDescription(description);
		return schema;
	}

	private static Schema<?> text(String description) {
		var schema = new StringSchema();
		schema.addType("string");
		schema.setDescription(description);
		return schema;
	}

	private static Schema<?> reference(String description) {
		var schema = text(description);
		schema.setFormat("uri-reference");
		return schema;
	}

}
