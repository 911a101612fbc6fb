package org.rightsgraph.keeping;

/** A backup cannot be made, or not be put back; the message is meant for the user. */
public final class BackupException extends RuntimeException {

	BackupException(String message) {
		super(message);
	}

}
