package org.rightsgraph.importer;

/** An import that is refused because another writes to the same database. */
public final class ImportRunningException extends ImportException {

	/**
	 * Creates the exception.
	 * @param message which one, and what to do
	 */
	ImportRunningException(String message) {
		super(message);
	}

}
