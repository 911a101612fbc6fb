package org.rightsgraph.upload;

/** There is another import, and one at a time is enough. */
public final class OtherImportException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient ImportStatus running;

	OtherImportException(ImportStatus running) {
		super("The import %s has been running since %s. One runs at a time: wait until it has ended, or cancel it."
			.formatted(running.id(), running.started()));
		this.running = running;
	}

	/**
	 * {@return the other}
	 */
	public ImportStatus running() {
		return this.running;
	}

}
