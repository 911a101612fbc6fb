package org.rightsgraph.web;

import org.rightsgraph.importer.ImportRunningException;
import org.rightsgraph.upload.ImportCancelledException;
import org.rightsgraph.upload.OtherImportException;
import org.rightsgraph.upload.NotCancellableException;
import org.rightsgraph.upload.UploadException;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Turns what is wrong with imports that are sent into problem details. */
@RestControllerAdvice(assignableTypes = ImportController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ImportAdvice {

	@ExceptionHandler
	ResponseEntity<Object> wrongArchive(UploadException ex) {
		return response(switch (ex.reason()) {
			case UNREADABLE -> ProblemType.UNREADABLE_ARCHIVE;
			case TOO_LARGE -> ProblemType.ARCHIVE_TOO_LARGE;
			case REFUSED -> ProblemType.ARCHIVE_REFUSED;
			case NO_ROOM -> ProblemType.NO_ROOM;
		}, String.valueOf(ex.getMessage()));
	}

	@ExceptionHandler
	ResponseEntity<Object> running(OtherImportException ex) {
		var problem = Problems.detail(ProblemType.IMPORT_RUNNING, String.valueOf(ex.getMessage()));
		problem.setProperty("import", ex.running().id());
		problem.setProperty("since", ex.running().started().toString());
		return Problems.response(problem);
	}

	@ExceptionHandler
	ResponseEntity<Object> runningElsewhere(ImportRunningException ex) {
		return response(ProblemType.IMPORT_RUNNING, String.valueOf(ex.getMessage()));
	}

	@ExceptionHandler
	ResponseEntity<Object> cancelled(ImportCancelledException ex) {
		return response(ProblemType.IMPORT_CANCELLED, String.valueOf(ex.getMessage()));
	}

	@ExceptionHandler
	ResponseEntity<Object> notCancellable(NotCancellableException ex) {
		return Problems.response(Problems.detail(ProblemType.IMPORT_NOT_CANCELLABLE, String.valueOf(ex.getMessage())));
	}

	private static ResponseEntity<Object> response(ProblemType type, String detail) {
		return Problems.response(Problems.detail(type, detail));
	}

}
