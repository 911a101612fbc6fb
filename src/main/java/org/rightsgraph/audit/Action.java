package org.rightsgraph.audit;

import java.util.Locale;

/** What is recorded. */
public enum Action {

	/** The service starts. */
	START,

	/** The service stops. */
	STOP,

	/** Datasets are imported. */
	IMPORT,

	/** An import that was sent is to be cancelled. */
	CANCEL_IMPORT,

	/** A dataset is removed from the graph. */
	WITHDRAW,

	/** The graph is written into a file. */
	EXPORT,

	/** A public graph is made of the whole one. */
	PUBLISH,

	/** All that the program keeps is copied. */
	BACKUP,

	/** A copy of all that the program keeps is put back. */
	RESTORE,

	/** Something restricted is read. */
	READ_RESTRICTED,

	/** Somebody is not let in. */
	REFUSE_LOGIN,

	/** Of the trail itself: a line that was broken off. */
	NOTE;

	/**
	 * {@return how it is written in the trail}
	 */
	String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
