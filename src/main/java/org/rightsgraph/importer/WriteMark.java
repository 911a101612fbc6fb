package org.rightsgraph.importer;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import org.rightsgraph.cypher.CypherFiles;

/**
 * Tells whether anybody wrote to the database, whoever it is and whatever was written:
 * what only reads leaves with the driver a
 * <a href="https://neo4j.com/docs/java-manual/current/bookmarks/">bookmark</a> that
 * stands for the state that it read.
 */
final class WriteMark {

	private final Driver driver;

	private final CypherFiles statements;

	WriteMark(Driver driver, CypherFiles statements) {
		this.driver = driver;
		this.statements = statements;
	}

	/**
	 * {@return a mark that is another one after every write; nothing where the database
	 * has no bookmarks}
	 */
	Optional<String> current() {
		// Asked like a write, for in a cluster only who writes knows of every write.
		try (Session session = Sessions.of(this.driver)) {
			String mark = session
				.executeWrite((transaction) -> transaction.run(this.statements.file("import/mark").text())
					.single()
					.get("mark")
					.asString());
			String bookmarks = session.lastBookmarks()
				.stream()
				.map(Bookmark::value)
				.sorted()
				.collect(Collectors.joining(" "));
			return bookmarks.isEmpty() ? Optional.empty() : Optional.of(mark + " " + bookmarks);
		}
	}

	/**
	 * Makes the mark one that the database never had. Without that a database which is
	 * set back to a backup, and then written to as often as before, would bear the same.
	 * @return the new mark
	 */
	Optional<String> renew() {
		this.driver.executableQuery(this.statements.file("import/renew-mark").text())
			.withParameters(Map.of("mark", UUID.randomUUID().toString()))
			.execute();
		return current();
	}

}
