package org.rightsgraph.upload;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.neo4j.driver.exceptions.Neo4jException;
import org.rightsgraph.importer.ImportException;

/**
 * Says what made an import fail that was sent. Messages of failures are left out unless
 * they are the program's own: they may hold what stands in the tables, or where files of
 * the service are.
 */
final class ImportFailure {

	private static final int DEEPEST = 5;

	private ImportFailure() {
	}

	static String explain(Throwable failure) {
		return switch (failure) {
			case ImportException known -> String.valueOf(known.getMessage());
			case UncheckedIOException _ ->
				"A file in the data directory of the service could not be read or written: is its disk full?";
			case Neo4jException database ->
				"The database failed or is out of reach (%s); /actuator/health tells how it is."
					.formatted(database.code());
			default -> "Something went wrong here, not with the tables. The log of the service says where.";
		};
	}

	/**
	 * {@return the kinds of failure along its causes, and where each came from}
	 */
	static String kinds(Throwable failure) {
		List<String> kinds = new ArrayList<>();
		Optional<Throwable> cause = Optional.of(failure);
		while (cause.isPresent() && kinds.size() < DEEPEST) {
			StackTraceElement[] trace = cause.get().getStackTrace();
			kinds.add(cause.get().getClass().getName() + ((trace.length > 0) ? " at " + trace[0] : ""));
			cause = cause.map(Throwable::getCause);
		}
		return String.join(" < ", kinds);
	}

}
