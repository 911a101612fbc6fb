package org.rightsgraph.embedded;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.rightsgraph.disk.OwnerOnly;
import org.neo4j.cli.AdminTool;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.kernel.database.Database;

import org.springframework.util.FileSystemUtils;

/**
 * Neo4j's own bulk importer, {@code neo4j-admin database import full}, run within this
 * process on a database that is stopped meanwhile.
 */
final class BulkImport {

	/** Lies in the data directory as long as the database may be half filled. */
	private static final String MARK = "bulk-import";

	private static final String NAME = GraphDatabaseSettings.DEFAULT_DATABASE_NAME;

	private final Path mark;

	private final Path home;

	BulkImport(DataDirectory directory) {
		this.mark = directory.path().resolve(MARK);
		this.home = directory.databaseHome();
	}

	/**
	 * Before Neo4j starts: what a process that was killed half filled was empty before.
	 */
	void recover() {
		if (Files.exists(this.mark)) {
			empty();
			unmark();
		}
	}

	/**
	 * Fills a database.
	 * @param database the database, which runs, and runs again afterwards
	 * @param options what the importer is told of the tables
	 * @param work a folder for what it writes beside
	 * @return whether it was filled; else it is empty
	 */
	boolean fill(Database database, List<String> options, Path work) {
		mark();
		database.stop();
		boolean filled = false;
		try {
			filled = run(options, work);
		}
		finally {
			// Where it cannot be emptied it does not start, and the next start tries
			// again.
			if (!filled) {
				empty();
				unmark();
			}
			database.start();
		}
		unmark();
		return filled;
	}

	private boolean run(List<String> options, Path work) {
		String[] arguments = Stream.concat(Stream.of("database", "import", "full", NAME, "--overwrite-destination",
				"--report-file=" + work.resolve("bulk-import.report")), options.stream())
			.toArray(String[]::new);
		// What it says of a fault may quote a name.
		try (PrintStream unheard = new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
				DefaultFileSystemAbstraction files = new DefaultFileSystemAbstraction()) {
			return AdminTool.execute(new ExecutionContext(this.home, work, unheard, unheard, files), arguments) == 0;
		}
	}

	private void empty() {
		try {
			FileSystemUtils.deleteRecursively(this.home.resolve("data/databases").resolve(NAME));
			FileSystemUtils.deleteRecursively(this.home.resolve("data/transactions").resolve(NAME));
			forgetFaults();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot delete the half filled database in " + this.home, ex);
		}
	}

	/** The importer leaves the row that it did not take in a log. */
	private void forgetFaults() throws IOException {
		Path logs = this.home.resolve("logs");
		if (Files.isDirectory(logs)) {
			try (DirectoryStream<Path> faults = Files.newDirectoryStream(logs, "neo4j-admin-*")) {
				for (Path fault : faults) {
					FileSystemUtils.deleteRecursively(fault);
				}
			}
		}
	}

	private void mark() {
		try {
			if (!Files.exists(this.mark)) {
				Files.createFile(this.mark, OwnerOnly.file(this.mark));
			}
			Files.writeString(this.mark, "Being filled: what is in neo4j/data/databases/" + NAME + " is not whole.\n");
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot write " + this.mark, ex);
		}
	}

	private void unmark() {
		try {
			Files.deleteIfExists(this.mark);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot delete " + this.mark, ex);
		}
	}

}
