package org.rightsgraph.web;

import java.io.IOException;
import java.net.URI;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.rightsgraph.audit.Action;
import org.rightsgraph.audit.AuditTrail;
import org.rightsgraph.upload.ImportOptions;
import org.rightsgraph.upload.ImportStatus;
import org.rightsgraph.upload.Imports;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Imports that are sent.
 */
@RestController
@RequestMapping(path = ImportController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "imports", description = "Datasets that are sent to the service, for those who may edit")
class ImportController {

	static final String PATH = "/api/imports";

	private static final String ID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

	private static final String ALLOWED = "the id of an import, as /api/imports lists it";

	private final Imports imports;

	private final AuditTrail audit;

	ImportController(Imports imports, AuditTrail audit) {
		this.imports = imports;
		this.audit = audit;
	}

	@ResponseStatus(HttpStatus.ACCEPTED)
	@PostMapping(consumes = OpenApiImports.ZIP)
	@Timeless
	@Operation(operationId = "beginImport", summary = "Import datasets",
			description = "Takes a ZIP archive of a dataset, or of a folder of several with all that they use, and makes "
					+ "the graph say what their tables say; facts of other datasets stay. The answer comes once the "
					+ "archive has arrived; what follows is told at the address in Location. One import runs at a time.")
	ResponseEntity<ImportStatus> begin(
			@Parameter(description = "Whether it is only found out what is wrong, and what would be written") //
			@RequestParam(defaultValue = "false") boolean validateOnly, @Parameter(
					description = "Whether what is sound is written where something else is wrong; otherwise nothing is") //
			@RequestParam(defaultValue = "false") boolean keepGoing, HttpServletRequest request) throws IOException {
		var status = this.imports.begin(request.getInputStream(), request.getContentLengthLong(),
				new ImportOptions(validateOnly, keepGoing, request.getRemoteUser()));
		return ResponseEntity.accepted().location(URI.create(PATH + "/" + status.id())).body(status);
	}

	@GetMapping
	@Timeless
	@Operation(operationId = "listImports", summary = "List the imports",
			description = "The last ten imports that were sent since the service started, the newest first, without what "
					+ "is wrong with their tables.")
	ImportList list() {
		return new ImportList(this.imports.all());
	}

	@GetMapping(path = "/{id}")
	@Timeless
	@Operation(operationId = "getImport", summary = "Get an import",
			description = "How far it is and, once it has ended, what it did, or everything that is wrong with the "
					+ "tables, each with file, line, column and what would be right.")
	ImportStatus get(
			@Parameter(description = "The import's id",
					example = "0b9f7c52-2d1c-4a5e-9a53-6a2f0c1d7e88") @PathVariable @Pattern(regexp = ID,
							message = ALLOWED) String id,
			@Parameter(description = "How many problems to name at most; ten thousand are kept") @RequestParam(
					defaultValue = "1000") @Min(0) @Max(10_000) int limit) {
		return this.imports.find(id, limit).orElseThrow(() -> unknown(id));
	}

	@ResponseStatus(HttpStatus.ACCEPTED)
	@DeleteMapping(path = "/{id}")
	@Timeless
	@Operation(operationId = "cancelImport", summary = "Cancel an import",
			description = "It ends soon after, and has written nothing. Once it is being written it is too late: ended "
					+ "then, it would leave half of a graph behind.")
	ResponseEntity<ImportStatus> cancel(@Parameter(description = "The import's id",
			example = "0b9f7c52-2d1c-4a5e-9a53-6a2f0c1d7e88") @PathVariable @Pattern(regexp = ID,
					message = ALLOWED) String id) {
		if (this.imports.find(id, 0).isEmpty()) {
			throw unknown(id);
		}
		this.audit.record(Action.CANCEL_IMPORT, Map.of("import", id));
		return ResponseEntity.accepted().body(this.imports.cancel(id).orElseThrow(() -> unknown(id)));
	}

	private static UnknownIdException unknown(String id) {
		return new UnknownIdException(ProblemType.UNKNOWN_IMPORT,
				"There is no import '%s', or there have been ten others since, or the service was started anew. The last ones: /api/imports."
					.formatted(id));
	}

}
