package org.rightsgraph.database;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.rightsgraph.schema.Schema;

/** The database that all tests of a JVM share. */
public final class TestDatabase {

	public static final String USER = "neo4j";

	public static final String PASSWORD = "password-for-tests";

	private final URI uri;

	private final Driver driver;

	private TestDatabase(URI uri) {
		this.uri = uri;
		this.driver = newDriver();
		this.driver.verifyConnectivity();
		new Schema(this.driver).apply();
	}

	public static TestDatabase shared() {
		return Shared.DATABASE;
	}

	public URI uri() {
		return this.uri;
	}

	public Driver driver() {
		return this.driver;
	}

	/**
	 * {@return a driver that the caller closes}
	 */
	public Driver newDriver() {
		return GraphDatabase.driver(this.uri, AuthTokens.basic(USER, PASSWORD));
	}

	/** Deletes everything but the schema. */
	public void clear() {
		try (Session session = this.driver.session()) {
			session.run("""
					MATCH (n) WHERE NOT n:SchemaVersion AND NOT n:SchemaLock
					CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS
					""").consume();
			// What a test broke off is not the next one's concern.
			session.run("MATCH (lock:SchemaLock) REMOVE lock.writing").consume();
		}
	}

	/** The ways in which the program meets a database. */
	public enum Kind {

		EMBEDDED {
			@Override
			URI start() {
				return EmbeddedForTests.start();
			}
		},

		SERVER {
			@Override
			URI start() {
				return ServerForTests.start();
			}
		},

		CONTAINER {
			@Override
			Optional<String> missing() {
				return ContainerForTests.missing();
			}

			@Override
			URI start() {
				return ContainerForTests.start();
			}
		};

		public static Kind chosen() {
			return valueOf(System.getProperty("rights-graph.test.database", "embedded").toUpperCase(Locale.ROOT));
		}

		/**
		 * {@return why there is none, where there is none}
		 */
		Optional<String> missing() {
			return Optional.empty();
		}

		/**
		 * {@return where it is, once it answers; it ends with the JVM}
		 */
		abstract URI start();

	}

	private static final class Shared {

		static final TestDatabase DATABASE = new TestDatabase(Kind.chosen().start());

	}

}
