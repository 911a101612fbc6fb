package org.rightsgraph.keeping;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.Driver;

import org.rightsgraph.audit.AuditTrail;
import org.rightsgraph.embedded.EmbeddedDatabase;
import org.rightsgraph.embedded.RestoringMark;
import org.rightsgraph.disk.OnDisk;
import org.rightsgraph.disk.OwnerOnly;
import org.rightsgraph.importer.GraphContent;
import org.rightsgraph.importer.WorkFolder;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes backups of the data directory with its embedded database, and puts them back. */
@Component
public class Backups {

	private static final String DUMP = "neo4j.dump";

	/** What is made anew, or belongs to one process. */
	private static final Set<String> LEFT_OUT = Set.of("lock", "neo4j-password", "last-import.json", "bulk-import",
			RestoringMark.NAME, DUMP, "manifest.json");

	private final ObjectProvider<EmbeddedDatabase> database;

	private final Driver driver;

	private final Path dataDirectory;

	Backups(ObjectProvider<EmbeddedDatabase> database, Driver driver,
			@Value("${rights-graph.data-directory:data}") Path dataDirectory) {
		this.database = database;
		this.driver = driver;
		this.dataDirectory = dataDirectory;
	}

	/**
	 * Makes a backup. Meanwhile the database is not available.
	 * @param out where it is written
	 * @return what it holds
	 * @throws BackupException if the database is not the embedded one
	 * @throws IOException if a file cannot be read or written
	 */
	public Manifest make(OutputStream out) throws IOException {
		EmbeddedDatabase embedded = embedded();
		GraphContent content = GraphContent.of(this.driver);
		Path work = WorkFolder.open(this.dataDirectory, "backup");
		try {
			embedded.dump(work);
			Map<String, Path> parts = kept();
			parts.put(DUMP, work.resolve(DUMP));
			Manifest manifest = new Manifest(Manifest.FORMAT, Instant.now().toString(), AuditTrail.version(),
					content.digest(), content.digests(), BackupFile.digests(parts));
			BackupFile.write(manifest, parts, out);
			return manifest;
		}
		finally {
			WorkFolder.delete(work);
		}
	}

	/**
	 * {@return what a backup holds, of which every byte was read}
	 * @param file the backup
	 * @throws BackupException if it is none, or not whole, or one of a newer program
	 * @throws IOException if it cannot be read
	 */
	public static Manifest check(Path file) throws IOException {
		return BackupFile.check(file);
	}

	/**
	 * Puts back the files beside the database, among them the audit trail.
	 * @param file the backup
	 * @param manifest what it holds
	 * @throws IOException if a file cannot be read or written
	 */
	public void restoreFiles(Path file, Manifest manifest) throws IOException {
		embedded();
		for (String part : manifest.parts().keySet()) {
			if (!LEFT_OUT.contains(part)) {
				Path target = Files.createFile(this.dataDirectory.resolve(part), OwnerOnly.file(this.dataDirectory));
				BackupFile.unpack(file, manifest, part, target);
				OnDisk.force(target);
			}
		}
		OnDisk.forceFolder(this.dataDirectory);
	}

	/**
	 * Puts back the database, and compares what it says with what the backed up one said.
	 * @param file the backup
	 * @param manifest what it holds
	 * @throws BackupException if it does not say the same
	 */
	public void restoreDatabase(Path file, Manifest manifest) {
		Path work = WorkFolder.open(this.dataDirectory, "backup");
		try {
			BackupFile.unpack(file, manifest, DUMP, work.resolve(DUMP));
			embedded().load(work);
			forgetBookmarks();
			GraphContent content = GraphContent.of(this.driver);
			if (!content.digest().equals(manifest.digest()) || !content.digests().equals(manifest.digests())) {
				throw new BackupException(
						"What was put back has the digest %s, but what was backed up had %s. Take another backup."
							.formatted(content.digest(), manifest.digest()));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot put " + file + " back: " + ex.getMessage(), ex);
		}
		finally {
			WorkFolder.delete(work);
		}
	}

	private EmbeddedDatabase embedded() {
		EmbeddedDatabase embedded = this.database.getIfAvailable();
		if (embedded == null) {
			throw new BackupException("The database is not the embedded one: back it up with its own tools, such as"
					+ " neo4j-admin database dump, and copy the data directory beside it.");
		}
		return embedded;
	}

	/** All that lies beside the database, whatever it is, but what is left out. */
	private Map<String, Path> kept() throws IOException {
		Map<String, Path> kept = new TreeMap<>();
		try (Stream<Path> files = Files.list(this.dataDirectory)) {
			List<Path> found = files.filter(Files::isRegularFile).toList();
			for (Path file : found) {
				String name = file.getFileName().toString();
				if (!LEFT_OUT.contains(name) && !name.endsWith(".new") && !name.startsWith(".")) {
					kept.put(name, file);
				}
			}
		}
		return kept;
	}

	/** They name transactions of the database as it was before. */
	private void forgetBookmarks() {
		BookmarkManager bookmarks = this.driver.executableQueryBookmarkManager();
		bookmarks.updateBookmarks(bookmarks.getBookmarks(), Set.of());
	}

}
