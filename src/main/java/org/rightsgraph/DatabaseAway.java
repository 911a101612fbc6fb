package org.rightsgraph;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.DiscoveryException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;
import org.rightsgraph.importer.ImportException;
import org.rightsgraph.importer.ImportRunningException;

/** Tells a fault that goes by itself from one that somebody must mend. */
final class DatabaseAway {

	private DatabaseAway() {
	}

	/**
	 * {@return what is the matter, where it is worth while to wait}
	 * @param failure what was thrown
	 */
	static Optional<String> reason(@Nullable Throwable failure) {
		for (var cause = failure; cause != null; cause = cause.getCause()) {
			switch (cause) {
				case ImportRunningException _ -> {
					return Optional.of("Another program is importing into the database.");
				}
				case ImportException _ -> {
					return Optional.of("The database went away while it was brought up to date.");
				}
				case ServiceUnavailableException _, SessionExpiredException _, DiscoveryException _,
						TransientException _ -> {
					return Optional.of("The database is out of reach.");
				}
				default -> {
				}
			}
		}
		return Optional.empty();
	}

}
