package org.rightsgraph.web;

import java.util.Arrays;
import java.util.Objects;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import org.rightsgraph.upload.ImportState;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Describes what imports take and answer that cannot be seen from their methods. */
final class OpenApiImports implements OpenApiCustomizer {

	static final String ZIP = "application/zip";

	@Override
	public void customise(OpenAPI openApi) {
		var path = openApi.getPaths().get(ImportController.PATH);
		if (path == null) {
			return;
		}
		var archive = text("A ZIP archive of a dataset, or of a folder of several");
		archive.setFormat("binary");
		path.getPost()
			.requestBody(new RequestBody().required(true)
				.description("The archive; it is not read into memory")
				.content(new Content().addMediaType(ZIP, new MediaType().schema(archive))));
		var location = text("The address of the import");
		location.setFormat("uri-reference");
		Objects.requireNonNull(path.getPost().getResponses().get("202"))
			.addHeaderObject("Location", new Header().description("Where the import is told of").schema(location));
		var states = openApi.getComponents().getSchemas().get("ImportStatus");
		if (states != null && states.getProperties().get("state") instanceof Schema<?> state) {
			state.setDescription("How far it is");
			Arrays.stream(ImportState.values()).map(ImportState::word).forEach((word) -> addWord(state, word));
		}
	}

	@SuppressWarnings("unchecked")
	private static void addWord(Schema<?> schema, String word) {
		((Schema<Object>) schema).addEnumItemObject(word);
	}

	static void addProblems(Operation operation) {
		OpenApiProblems.add(operation, ProblemType.UNKNOWN_PARAMETER,
				"A parameter is unknown or not what it may be, or no archive arrived");
		OpenApiProblems.add(operation, ProblemType.FORBIDDEN, "The caller may not import");
		OpenApiProblems.add(operation, ProblemType.NOT_ACCEPTABLE, "Another media type is asked for than there is");
		OpenApiProblems.add(operation, ProblemType.INTERNAL_ERROR, "Something went wrong in the service");
		OpenApiProblems.add(operation, ProblemType.DATABASE_UNAVAILABLE, "The database is out of reach");
		switch (operation.getOperationId()) {
			case "beginImport" -> {
				OpenApiProblems.add(operation, ProblemType.IMPORT_RUNNING,
						"Another import is running, or this one was cancelled");
				OpenApiProblems.add(operation, ProblemType.ARCHIVE_TOO_LARGE, "The archive is larger than it may be");
				OpenApiProblems.add(operation, ProblemType.UNSUPPORTED_MEDIA_TYPE, "What is sent is no ZIP archive");
				OpenApiProblems.add(operation, ProblemType.ARCHIVE_REFUSED,
						"The archive holds what it must not hold, or no dataset");
				OpenApiProblems.add(operation, ProblemType.NO_ROOM, "The service has no room for the archive");
			}
			case "cancelImport" -> {
				OpenApiProblems.add(operation, ProblemType.UNKNOWN_IMPORT, "There is no such import");
				OpenApiProblems.add(operation, ProblemType.IMPORT_NOT_CANCELLABLE,
						"The import is being written, or has ended");
			}
			case "getImport" -> OpenApiProblems.add(operation, ProblemType.UNKNOWN_IMPORT, "There is no such import");
			default -> {
			}
		}
	}

	private static StringSchema text(String description) {
		var schema = new StringSchema();
		schema.addType("string");
		schema.setDescription(description);
		return schema;
	}

}
