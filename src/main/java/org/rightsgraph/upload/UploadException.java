package org.rightsgraph.upload;

/** What was sent cannot be imported; the message says why, and what would be right. */
public final class UploadException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final Reason reason;

	UploadException(Reason reason, String message) {
		super(message);
		this.reason = reason;
	}

	/** Why it cannot be imported. */
	public enum Reason {

		/** It is no archive, or did not come to its end. */
		UNREADABLE,

		/** It is larger than the service takes. */
		TOO_LARGE,

		/** It holds what an archive of datasets has no need of. */
		REFUSED,

		/** The service has no room for it. */
		NO_ROOM

	}

	/**
	 * {@return why it cannot be imported}
	 */
	public Reason reason() {
		return this.reason;
	}

	static UploadException unreadable(String message) {
		return new UploadException(Reason.UNREADABLE, message);
	}

	static UploadException tooLarge(String message) {
		return new UploadException(Reason.TOO_LARGE, message);
	}

	static UploadException refused(String message) {
		return new UploadException(Reason.REFUSED, message);
	}

	static UploadException noRoom() {
		return new UploadException(Reason.NO_ROOM,
				"The archive cannot be written into the data directory of the service: is its disk full? Nothing of it was kept.");
	}

}
