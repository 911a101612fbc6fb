package org.rightsgraph.query;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.rightsgraph.cypher.CypherFiles;
import org.rightsgraph.database.TestDatabase;
import org.rightsgraph.name.Sounds;

/** Fills the database of the tests with an invented country. */
class InventedGraph implements BeforeEachCallback {

	private static final List<String> STATEMENTS = CypherFiles.of(Path.of("src/test/resources/graph"))
		.file("invented")
		.statements();

	@Override
	public void beforeEach(ExtensionContext context) {
		try (var session = TestDatabase.shared().driver().session()) {
			session.executeWriteWithoutResult((transaction) -> {
				STATEMENTS.forEach((statement) -> transaction.run(statement).consume());
				addSounds(transaction);
			});
		}
	}

	/** The importer would have written them. */
	private static void addSounds(TransactionContext transaction) {
		var entities = transaction.run(
				"MATCH (n:Entity) WHERE n.id IS NOT NULL RETURN n.id AS id, [coalesce(n.name, n.id)] + coalesce(n.names, []) AS names")
			.list((row) -> Map.of("id", row.get("id").asObject(), "sounds",
					List.copyOf(Sounds.ofNames(row.get("names").asList(Value::asString)))));
		transaction
			.run("UNWIND $entities AS entity MATCH (n:Entity {id: entity.id}) SET n.sounds = entity.sounds",
					Map.of("entities", entities))
			.consume();
	}

}
