package org.rightsgraph.publish;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Value;
import org.rightsgraph.cypher.CypherFiles;
import org.rightsgraph.embedded.EmbeddedDatabase;
import org.rightsgraph.embedded.EmbeddedProperties;
import org.rightsgraph.export.Exports;
import org.rightsgraph.importer.GraphForPublic;
import org.rightsgraph.importer.WorkFolder;
import org.rightsgraph.schema.Schema;

import org.springframework.util.unit.DataSize;

/** A data directory with the graph that everybody may see, while it is made. */
final class PublicDatabase implements AutoCloseable {

	private static final DataSize PAGE_CACHE = DataSize.ofMegabytes(64);

	private final Path folder;

	private final EmbeddedDatabase database;

	private final Driver driver;

	PublicDatabase(Path folder) {
		this.folder = folder;
		this.database = EmbeddedDatabase.start(folder, new EmbeddedProperties(0, null, PAGE_CACHE));
		this.driver = GraphDatabase.driver(this.database.uri(), this.database.authToken());
	}

	void fill(GraphForPublic graph) {
		new Schema(this.driver).apply();
		graph.writeTo(this.driver, this.folder);
	}

	/**
	 * {@return what can be seen of each protected person}
	 */
	Map<String, Set<String>> attributes() {
		Map<String, Set<String>> attributes = new HashMap<>();
		this.driver.executableQuery(CypherFiles.ofProgram().file("publish/attributes").text())
			.execute()
			.records()
			.forEach((found) -> attributes.put(found.get("id").asString(),
					new HashSet<>(found.get("attributes").asList(Value::asString))));
		return attributes;
	}

	/** Writes the tables into a folder, each dataset into one of its own. */
	void tables(Path target) throws IOException {
		Path archive = Files.createTempFile(this.folder, "tables", ".zip");
		try {
			try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(archive))) {
				Exports.tables(this.driver, out);
			}
			unpack(archive, target);
		}
		finally {
			Files.deleteIfExists(archive);
		}
	}

	private static void unpack(Path archive, Path target) throws IOException {
		try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				Path file = target.resolve(entry.getName()).normalize();
				if (!file.startsWith(target)) {
					throw new IOException("a table lies outside its folder");
				}
				Files.createDirectories(file.getParent());
				Files.copy(zip, file);
			}
		}
	}

	/** Ends the database, and leaves of it what others need to serve it. */
	@Override
	public void close() {
		try {
			this.driver.close();
		}
		finally {
			this.database.close();
		}
		Path logs = this.folder.resolve("neo4j").resolve("logs");
		if (Files.isDirectory(logs)) {
			WorkFolder.delete(logs);
		}
	}

}
