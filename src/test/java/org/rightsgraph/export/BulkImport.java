package org.rightsgraph.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.rightsgraph.embedded.EmbeddedDatabase;
import org.rightsgraph.embedded.EmbeddedProperties;
import org.rightsgraph.tools.Tool;

import org.springframework.util.unit.DataSize;

/** A database that Neo4j's own bulk importer makes of the tables. */
final class BulkImport implements AutoCloseable {

	private final EmbeddedDatabase database;

	private final Driver driver;

	private BulkImport(EmbeddedDatabase database) {
		this.database = database;
		this.driver = GraphDatabase.driver(database.uri(), database.authToken());
	}

	static BulkImport of(Path zip, Path folder) {
		var home = folder.resolve("data/neo4j");
		try (var archive = new ZipFile(zip.toFile())) {
			Files.createDirectories(home.resolve("conf"));
			for (var entry : archive.stream().toList()) {
				Files.copy(archive.getInputStream(entry), folder.resolve(entry.getName()));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		Tool.program("env")
			.with("NEO4J_HOME=" + home, "NEO4J_CONF=" + home.resolve("conf"),
					Path.of(System.getProperty("java.home"), "bin/java"), "-Xmx512m",
					"--add-opens=java.base/java.nio=ALL-UNNAMED", "--add-opens=java.base/java.lang=ALL-UNNAMED", "-cp",
					System.getProperty("java.class.path"), "org.neo4j.cli.AdminTool", "database", "import", "full",
					"neo4j", "--nodes=" + folder.resolve("nodes.csv"), "--relationships=" + folder.resolve("edges.csv"),
					"--multiline-fields=true", "--array-delimiter=;")
			.output();
		return new BulkImport(EmbeddedDatabase.start(folder.resolve("data"),
				new EmbeddedProperties(0, null, DataSize.ofMegabytes(16))));
	}

	/**
	 * {@return its nodes, as the scripts among the tools print them}
	 */
	List<List<@Nullable String>> nodes() {
		return lines("""
				MATCH (n)
				RETURN 'node', n.id, n.name, [label IN labels(n) WHERE NOT label IN ['Actor', 'Entity']][0],
				       toString(n.earliest), toString(n.latest)
				""");
	}

	/**
	 * {@return its edges, as the scripts among the tools print them}
	 */
	List<List<@Nullable String>> edges() {
		return lines("""
				MATCH (a)-[r]->(b)
				RETURN 'edge', a.id, b.id, r.label, type(r), toString(r.earliest), toString(r.latest)
				""");
	}

	private List<List<@Nullable String>> lines(String statement) {
		return this.driver.executableQuery(statement).execute().records().stream().map((row) -> {
			var line = new ArrayList<@Nullable String>();
			row.values().forEach((value) -> line.add(value.isNull() ? null : value.asString()));
			return (List<@Nullable String>) line;
		}).toList();
	}

	@Override
	public void close() {
		this.driver.close();
		this.database.close();
	}

}
