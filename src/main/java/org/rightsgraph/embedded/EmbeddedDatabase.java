package org.rightsgraph.embedded;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.neo4j.common.DependencyResolver;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.PortBindException;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.driver.AuthTokens;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.internal.kernel.api.security.AuthenticationResult;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.api.security.AuthManager;
import org.neo4j.kernel.api.security.AuthToken;
import org.neo4j.kernel.api.security.exception.InvalidAuthTokenException;
import org.neo4j.kernel.database.Database;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.rightsgraph.cypher.CypherFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A Neo4j Community server inside this process, reached over Bolt on loopback. */
public final class EmbeddedDatabase implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(EmbeddedDatabase.class);

	private static final String USER = "neo4j";

	private final DataDirectory directory;

	private final DatabaseManagementService management;

	private final String password;

	private EmbeddedDatabase(DataDirectory directory, DatabaseManagementService management, String password) {
		this.directory = directory;
		this.management = management;
		this.password = password;
	}

	/**
	 * {@return a running database}
	 * @param dataDirectory the folder that keeps it; created if need be
	 * @param properties how to run it
	 * @throws DatabaseUnavailableException if the folder or the port cannot be used, or
	 * Neo4j does not start
	 */
	public static EmbeddedDatabase start(Path dataDirectory, EmbeddedProperties properties) {
		DataDirectory directory = DataDirectory.open(dataDirectory);
		try {
			directory.requireRoom();
			refuseHalfRestored(directory);
			String password = DatabasePassword.of(directory.path(), properties.password());
			new BulkImport(directory).recover();
			InitialPassword.set(directory.databaseHome(), password);
			return withPassword(new EmbeddedDatabase(directory, startNeo4j(directory, properties), password));
		}
		catch (RuntimeException ex) {
			directory.close();
			throw ex;
		}
	}

	/**
	 * {@return where drivers reach it}
	 */
	public URI uri() {
		int port = systemDependency(ConnectorPortRegister.class).getLocalAddress(ConnectorType.BOLT).getPort();
		return URI.create("bolt://%s:%d".formatted(Neo4jSettings.LOOPBACK, port));
	}

	/**
	 * {@return what drivers log in with}
	 */
	public org.neo4j.driver.AuthToken authToken() {
		return AuthTokens.basic(USER, this.password);
	}

	/**
	 * Fills the database with tables, by Neo4j's own bulk importer. Meanwhile it is not
	 * available; a process that is killed meanwhile leaves it empty.
	 * @param options the options of {@code neo4j-admin database import full} that name
	 * the tables and say how to read them
	 * @param work an empty folder for what it writes beside
	 * @return whether it holds what the tables say; otherwise it is empty, without schema
	 * @throws java.io.UncheckedIOException if a file cannot be written or deleted
	 */
	public boolean fill(List<String> options, Path work) {
		return new BulkImport(this.directory).fill(graph(), options, work);
	}

	/**
	 * Writes the database into a file by the name of {@code neo4j.dump}, as
	 * {@code neo4j-admin database dump} does. Meanwhile it is not available.
	 * @param folder where
	 * @throws DatabaseUnavailableException if Neo4j does not do so
	 */
	public void dump(Path folder) {
		new DatabaseDump(this.directory).dump(graph(), folder);
	}

	/**
	 * Replaces the database by what such a file holds. Meanwhile it is not available.
	 * @param folder where it is
	 * @throws DatabaseUnavailableException if Neo4j does not do so
	 */
	public void load(Path folder) {
		new DatabaseDump(this.directory).load(graph(), folder);
	}

	/**
	 * Stops it. On a full disk that would have no end; there it is left to end with its
	 * process, as one that is killed, which loses nothing.
	 */
	@Override
	public void close() {
		if (this.directory.isFull()) {
			logger.warn("The disk of the data directory is full: the database is not stopped in good order");
		}
		else {
			this.management.shutdown();
		}
		this.directory.close();
	}

	private static void refuseHalfRestored(DataDirectory directory) {
		if (RestoringMark.isOfAnother(directory.path())) {
			throw new DatabaseUnavailableException(
					"Putting a backup back into %s was broken off.".formatted(directory.path()),
					"Delete that folder, then put the backup back again.");
		}
	}

	private static DatabaseManagementService startNeo4j(DataDirectory directory, EmbeddedProperties properties) {
		try {
			return new DatabaseManagementServiceBuilder(directory.databaseHome()).setConfig(Neo4jSettings.fixed())
				.setConfig(Neo4jSettings.of(properties))
				.build();
		}
		catch (RuntimeException ex) {
			throw explain(ex, directory, properties);
		}
	}

	private static DatabaseUnavailableException explain(RuntimeException failure, DataDirectory directory,
			EmbeddedProperties properties) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof FileLockException) {
				return DataDirectory.inUse(directory.path(), "another Neo4j server");
			}
			if (cause instanceof PortBindException) {
				return new DatabaseUnavailableException(
						"The database's port %d on %s is in use by another program.".formatted(properties.boltPort(),
								Neo4jSettings.LOOPBACK),
						"Stop that program, or choose another port with the property rights-graph.embedded.bolt-port.",
						failure);
			}
		}
		return new DatabaseUnavailableException(
				"The embedded database in %s did not start.".formatted(directory.databaseHome()),
				"See why in %s.".formatted(directory.databaseHome().resolve("logs/debug.log")), failure);
	}

	private static EmbeddedDatabase withPassword(EmbeddedDatabase database) {
		try {
			database.applyPassword();
			return database;
		}
		catch (RuntimeException ex) {
			database.management.shutdown();
			throw ex;
		}
	}

	private void applyPassword() {
		if (!isPasswordInPlace()) {
			system().executeTransactionally(CypherFiles.ofProgram().file("embedded/set-password").text(),
					Map.of("password", this.password));
		}
	}

	// Planning the statement takes a second, and it fails where nothing is to be changed.
	private boolean isPasswordInPlace() {
		try {
			return systemDependency(AuthManager.class)
				.login(AuthToken.newBasicAuthToken(USER, this.password), ClientConnectionInfo.EMBEDDED_CONNECTION)
				.subject()
				.getAuthenticationResult() == AuthenticationResult.SUCCESS;
		}
		catch (InvalidAuthTokenException _) {
			return false;
		}
	}

	private Database graph() {
		return dependency(GraphDatabaseSettings.DEFAULT_DATABASE_NAME, Database.class);
	}

	private <T> T systemDependency(Class<T> type) {
		return dependency(GraphDatabaseSettings.SYSTEM_DATABASE_NAME, type);
	}

	private <T> T dependency(String name, Class<T> type) {
		DependencyResolver dependencies = ((GraphDatabaseAPI) this.management.database(name)).getDependencyResolver();
		return dependencies.resolveDependency(type);
	}

	private GraphDatabaseService system() {
		return this.management.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME);
	}

}
