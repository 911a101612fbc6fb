package org.rightsgraph.query;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.rightsgraph.cypher.CypherFiles;
import org.rightsgraph.database.TestDatabase;

/** Fills the database of the tests with an invented country. */
class InventedGraph implements BeforeEachCallback {

	private static final List<String> STATEMENTS = CypherFiles.of(Path.of("src/test/resources/graph"))
		.file("invented")
		.statements();

	@Override
	public void beforeEach(ExtensionContext context) {
		try (var session = TestDatabase.shared().driver().session()) {
			session.executeWriteWithoutResult(
					(transaction) -> STATEMENTS.forEach((statement) -> transaction.run(statement).consume()));
		}
	}

}
