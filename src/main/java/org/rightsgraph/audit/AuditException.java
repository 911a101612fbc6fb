package org.rightsgraph.audit;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * The audit trail cannot be written, so what it would have told is not done. The message
 * is meant for the user.
 */
public final class AuditException extends RuntimeException {

	private AuditException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

	static AuditException notWritten(Path file, Throwable cause) {
		return new AuditException(
				"The audit trail %s cannot be written (%s), and what cannot be recorded is not done. Let this user write it, and see whether the disk is full."
					.formatted(file, cause.getClass().getSimpleName()),
				cause);
	}

	static AuditException notRecordedAfterwards(AuditException cause) {
		return new AuditException(
				cause.getMessage() + " It was begun, as the trail says; how it ended the trail does not say.", cause);
	}

	static AuditException doesNotFit(Path file, Head head) {
		return new AuditException(
				"The audit trail %s was changed or cut off: its first %d lines are not those that were written. Nothing is recorded after that, and what cannot be recorded is not done. Put the trail back as it was, or keep it and %s elsewhere as evidence, which begins a new one."
					.formatted(file, head.lines(), HeadFile.NAME),
				null);
	}

}
