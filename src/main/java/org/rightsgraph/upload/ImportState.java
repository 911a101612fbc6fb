package org.rightsgraph.upload;

import java.util.Locale;

/** How far an import is. */
public enum ImportState {

	/** The archive is being received and unpacked. */
	RECEIVING,

	/** The tables are being read and checked. */
	CHECKING,

	/** They are being compared with the graph. */
	COMPARING,

	/** The difference is being written. */
	WRITING,

	/** The graph says what the tables say, or it was found out that it could. */
	DONE,

	/** Something is wrong with the tables; nothing was written. */
	REJECTED,

	/** Somebody cancelled it; nothing was written. */
	CANCELLED,

	/** Something went wrong in the service. */
	FAILED;

	/**
	 * {@return the stable word}
	 */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * {@return whether nothing happens any more}
	 */
	public boolean isEnd() {
		return ordinal() >= DONE.ordinal();
	}

}
