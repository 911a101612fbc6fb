package org.rightsgraph;

import java.nio.file.AccessDeniedException;

import org.jspecify.annotations.Nullable;

/** Says what a disk lacks, which systems say in words of their own. */
final class FileFault {

	private FileFault() {
	}

	/**
	 * {@return what is the matter and what would be right, or nothing where that is not
	 * known or said already}
	 * @param failure what was thrown
	 */
	static String remedy(@Nullable Throwable failure) {
		for (var cause = failure; cause != null; cause = cause.getCause()) {
			String message = String.valueOf(cause.getMessage());
			if (message.contains("Make room")) {
				return "";
			}
			if (message.contains("No space left on device") || message.contains("not enough space on the disk")
					|| message.contains("Disk quota exceeded")) {
				return " The disk is full. Make room, then run the command again.";
			}
			if (message.contains("Read-only file system")) {
				return " Its disk can only be read: choose a folder on another, or have it mounted so that it can be written.";
			}
			if (cause instanceof AccessDeniedException) {
				return " This user has no permission to: give it, or choose another folder.";
			}
		}
		return "";
	}

}
