package org.rightsgraph.embedded;

import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.neo4j.cli.ExecutionContext;
import org.neo4j.commandline.admin.security.SetInitialPasswordCommand;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import picocli.CommandLine;

/**
 * The password of a database that has never run, set as {@code neo4j-admin dbms
 * set-initial-password} does: a running one is told by a statement, and planning its
 * first statement is what takes longest in the first start.
 */
final class InitialPassword {

	private static final Path SYSTEM_DATABASE = Path.of("data", "databases",
			GraphDatabaseSettings.SYSTEM_DATABASE_NAME);

	private InitialPassword() {
	}

	/**
	 * Sets it, unless the database has run.
	 * @param home Neo4j's folder
	 * @param password what its user shall log in with
	 */
	static void set(Path home, String password) {
		if (Files.exists(home.resolve(SYSTEM_DATABASE))) {
			return;
		}
		PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
		CommandLine command = new CommandLine(new SetInitialPasswordCommand(
				new ExecutionContext(home, home, nowhere, nowhere, new DefaultFileSystemAbstraction())));
		command.setOut(new PrintWriter(nowhere, true, StandardCharsets.UTF_8));
		command.setErr(new PrintWriter(nowhere, true, StandardCharsets.UTF_8));
		// Where it fails, the running database is told.
		command.setExpandAtFiles(false).execute("--", password);
	}

}
