package org.rightsgraph.upload;

/** Ends an import that somebody cancelled, before anything was written. */
public final class ImportCancelledException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	ImportCancelledException() {
		super("The import was cancelled before anything was written.");
	}

}
