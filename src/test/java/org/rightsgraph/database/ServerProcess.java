package org.rightsgraph.database;

import java.io.IOException;

import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.server.CommunityBootstrapper;
import org.neo4j.server.NeoBootstrapper;

/** Runs Neo4j's server for as long as the process that started it lives. */
final class ServerProcess {

	static final String PORT = "It answers on port ";

	private ServerProcess() {
	}

	public static void main(String[] args) {
		Thread.ofPlatform().daemon().start(ServerProcess::haltWithParent);
		CommunityBootstrapper server = new CommunityBootstrapper();
		int exitCode = NeoBootstrapper.start(server, args);
		if (exitCode != 0) {
			System.exit(exitCode);
		}
		// Its log repeats the configured port, which is 0.
		System.out.println(PORT + port(server));
	}

	private static int port(CommunityBootstrapper server) {
		GraphDatabaseAPI system = (GraphDatabaseAPI) server.getDatabaseManagementService()
			.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME);
		return system.getDependencyResolver()
			.resolveDependency(ConnectorPortRegister.class)
			.getLocalAddress(ConnectorType.BOLT)
			.getPort();
	}

	// Standard input ends when the parent does, however it ends.
	private static void haltWithParent() {
		try {
			while (System.in.read() >= 0) {
				Thread.onSpinWait();
			}
		}
		catch (IOException _) {
			// The same as its end.
		}
		Runtime.getRuntime().halt(0);
	}

}
