package org.rightsgraph.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.springframework.util.FileSystemUtils;

/**
 * A database in this JVM that holds the invented graph of
 * {@code src/test/resources/graph}, started once for all tests that only read.
 */
public final class EmbeddedGraph {

	private static final String URI = start();

	private EmbeddedGraph() {
	}

	/**
	 * {@return the Bolt address of the database, which asks for no password}
	 */
	public static String uri() {
		return URI;
	}

	private static String start() {
		var directory = temporaryDirectory();
		var databases = new DatabaseManagementServiceBuilder(directory).setConfig(BoltConnector.enabled, true)
			.setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0))
			.setConfig(GraphDatabaseSettings.auth_enabled, false)
			.build();
		Runtime.getRuntime().addShutdownHook(new Thread(() -> {
			databases.shutdown();
			deleteQuietly(directory);
		}));
		var database = (GraphDatabaseAPI) databases.database("neo4j");
		for (var script : List.of("/graph/schema.cypher", "/graph/invented.cypher")) {
			statements(script).forEach(database::executeTransactionally);
		}
		try (var transaction = database.beginTx()) {
			transaction.schema().awaitIndexesOnline(1, java.util.concurrent.TimeUnit.MINUTES);
		}
		var port = database.getDependencyResolver()
			.resolveDependency(ConnectorPortRegister.class)
			.getLocalAddress(ConnectorType.BOLT)
			.getPort();
		return "bolt://127.0.0.1:" + port;
	}

	private static List<String> statements(String script) {
		try (var in = EmbeddedGraph.class.getResourceAsStream(script)) {
			if (in == null) {
				throw new IllegalStateException("No script " + script);
			}
			var text = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
			return Arrays.stream(text.split(";\\R")).filter((statement) -> !statement.isBlank()).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Path temporaryDirectory() {
		try {
			return Files.createTempDirectory("rights-graph-test");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void deleteQuietly(Path directory) {
		try {
			FileSystemUtils.deleteRecursively(directory);
		}
		catch (IOException ex) {
			// Left to the operating system: the tests have their results.
		}
	}

}
