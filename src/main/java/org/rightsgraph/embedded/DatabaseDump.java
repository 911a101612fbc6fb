package org.rightsgraph.embedded;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.neo4j.cli.AdminTool;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.kernel.database.Database;

/**
 * Neo4j's own {@code neo4j-admin database dump} and {@code load}, run within this process
 * on a database that is stopped meanwhile.
 */
final class DatabaseDump {

	private static final String NAME = GraphDatabaseSettings.DEFAULT_DATABASE_NAME;

	private final Path home;

	DatabaseDump(DataDirectory directory) {
		this.home = directory.databaseHome();
	}

	/** Writes {@code neo4j.dump} into a folder. */
	void dump(Database database, Path folder) {
		whileStopped(database, folder, "database", "dump", NAME, "--to-path=" + folder);
	}

	/** Makes the database what {@code neo4j.dump} in a folder says. */
	void load(Database database, Path folder) {
		whileStopped(database, folder, "database", "load", NAME, "--from-path=" + folder, "--overwrite-destination");
	}

	private void whileStopped(Database database, Path folder, String... arguments) {
		database.stop();
		try {
			// What it says may quote what is in the database.
			try (PrintStream unheard = new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
					DefaultFileSystemAbstraction files = new DefaultFileSystemAbstraction()) {
				int exitCode = AdminTool.execute(new ExecutionContext(this.home, folder, unheard, unheard, files),
						arguments);
				if (exitCode != 0) {
					throw new DatabaseUnavailableException(
							"Neo4j could not %s the database in %s (exit code %d).".formatted(arguments[1], this.home,
									exitCode),
							"See whether the disk is full, and whether the dump is one of this version of Neo4j or an earlier one.");
				}
			}
		}
		finally {
			database.start();
		}
	}

}
