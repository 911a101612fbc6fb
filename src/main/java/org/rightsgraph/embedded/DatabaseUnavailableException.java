package org.rightsgraph.embedded;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.ExitCodeGenerator;

/**
 * The embedded database cannot be had. The message says what stands in the way and where,
 * {@link #remedy()} what would be right; both are meant for the user.
 */
public final class DatabaseUnavailableException extends RuntimeException implements ExitCodeGenerator {

	private static final int DATABASE_OUT_OF_REACH = 3;

	private final String remedy;

	DatabaseUnavailableException(String message, String remedy) {
		this(message, remedy, null);
	}

	DatabaseUnavailableException(String message, String remedy, @Nullable Throwable cause) {
		super(message, cause);
		this.remedy = remedy;
	}

	/**
	 * {@return what the user can do about it}
	 */
	public String remedy() {
		return this.remedy;
	}

	@Override
	public int getExitCode() {
		return DATABASE_OUT_OF_REACH;
	}

}
