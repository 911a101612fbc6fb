package org.rightsgraph.shortcut;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.Driver;
import org.rightsgraph.embedded.EmbeddedDatabase;
import org.rightsgraph.importer.BulkLoad;
import org.rightsgraph.importer.BulkTable;
import org.rightsgraph.importer.ImportProperties;
import org.rightsgraph.schema.Schema;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Fills the embedded database, which nobody else uses before it is filled. */
@Component
class EmbeddedBulkLoad implements BulkLoad {

	private static final Logger logger = LoggerFactory.getLogger(EmbeddedBulkLoad.class);

	private final ObjectProvider<EmbeddedDatabase> database;

	private final Driver driver;

	private final Schema schema;

	private final ImportProperties properties;

	EmbeddedBulkLoad(ObjectProvider<EmbeddedDatabase> database, Driver driver, Schema schema,
			ImportProperties properties) {
		this.database = database;
		this.driver = driver;
		this.schema = schema;
		this.properties = properties;
	}

	@Override
	public boolean pays(long elements) {
		return elements >= this.properties.bulkFrom() && this.database.getIfAvailable() != null;
	}

	@Override
	public boolean load(List<BulkTable> tables, Path temporary) {
		boolean filled = this.database.getObject().fill(options(tables), emptyFolder(temporary));
		forgetBookmarks();
		this.schema.apply();
		if (!filled) {
			logger.warn("Neo4j's bulk importer did not take the tables: they are written over Bolt");
		}
		return filled;
	}

	/** It goes with the other, also where the process is killed. */
	private static Path emptyFolder(Path temporary) {
		try {
			return Files.createTempDirectory(temporary, "bulk");
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot write into " + temporary, ex);
		}
	}

	/** They name transactions of the database as it was before. */
	private void forgetBookmarks() {
		BookmarkManager bookmarks = this.driver.executableQueryBookmarkManager();
		bookmarks.updateBookmarks(bookmarks.getBookmarks(), Set.of());
	}

	private static List<String> options(List<BulkTable> tables) {
		List<String> options = new ArrayList<>();
		options.add("--array-delimiter=U+%04X".formatted((int) BulkTable.BETWEEN_ITEMS));
		options.add("--multiline-fields=" + tables.stream().anyMatch(BulkTable::severalLines));
		for (BulkTable table : tables) {
			options.add("--%s=%s=%s,%s".formatted(table.nodes() ? "nodes" : "relationships", table.kind(),
					table.header(), table.rows()));
		}
		return options;
	}

}
