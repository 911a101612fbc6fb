package org.rightsgraph.importer;

/**
 * An import that could not be done, for a reason that lies outside the datasets; the
 * message says what to do.
 */
public class ImportException extends RuntimeException {

	/**
	 * Creates the exception.
	 * @param message what happened, and what to do
	 */
	public ImportException(String message) {
		super(message);
	}

}
