package org.rightsgraph.web;

import java.util.ArrayList;
import java.util.Arrays;

import org.neo4j.driver.exceptions.Neo4jException;

/**
 * Describes failures for the log. Messages of exceptions are left out: they may hold what
 * somebody looked for, and with it the name of a person.
 */
final class Failures {

	private static final int DEEPEST = 5;

	private static final int FRAMES = 8;

	private Failures() {
	}

	/**
	 * {@return the kinds of failure along its causes, in one line}
	 */
	static String name(Throwable failure) {
		var names = new ArrayList<String>();
		var cause = failure;
		for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
			names.add(cause.getClass().getSimpleName());
			cause = cause.getCause();
		}
		return String.join(" < ", names);
	}

	/**
	 * {@return the kinds of failure along its causes, and where each came from}
	 */
	static String describe(Throwable failure) {
		var lines = new ArrayList<String>();
		var cause = failure;
		for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
			var code = (cause instanceof Neo4jException database) ? " (" + database.code() + ")" : "";
			lines.add(cause.getClass().getName() + code);
			Arrays.stream(cause.getStackTrace()).limit(FRAMES).forEach((frame) -> lines.add("    at " + frame));
			cause = cause.getCause();
		}
		return String.join(System.lineSeparator(), lines);
	}

}
