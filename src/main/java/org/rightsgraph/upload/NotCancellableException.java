package org.rightsgraph.upload;

/** It is too late to cancel an import. */
public final class NotCancellableException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	NotCancellableException(ImportState state) {
		super((state == ImportState.WRITING)
				? "The import is being written: ended now, it would leave half of a graph behind. Wait until it has ended; what it changed can be changed back by sending the tables as they were before."
				: "The import has ended already (%s).".formatted(state.word()));
	}

}
