package org.rightsgraph.embedded;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.neo4j.cli.AdminTool;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.kernel.database.Database;
import org.rightsgraph.disk.OnDisk;

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
		whileStopped(database, () -> run(folder, "database", "dump", NAME, "--to-path=" + folder));
	}

	/** Makes the database what {@code neo4j.dump} in a folder says. */
	void load(Database database, Path folder) {
		whileStopped(database, () -> {
			run(folder, "database", "load", NAME, "--from-path=" + folder, "--overwrite-destination");
			force();
		});
	}

	/** Neo4j does so only with what it writes later. */
	private void force() {
		try {
			for (String kind : List.of("databases", "transactions")) {
				Path loaded = this.home.resolve("data").resolve(kind).resolve(NAME);
				OnDisk.forceAll(loaded);
				OnDisk.forceName(loaded);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot write the database in " + this.home, ex);
		}
	}

	private static void whileStopped(Database database, Runnable work) {
		database.stop();
		try {
			work.run();
		}
		finally {
			database.start();
		}
	}

	private void run(Path folder, String... arguments) {
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

}
