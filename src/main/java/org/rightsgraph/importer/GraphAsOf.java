package org.rightsgraph.importer;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.Value;

import org.rightsgraph.cypher.CypherFiles;

/**
 * Writes what was known by a day from one graph into another: the graph that an import of
 * the claims known by then would have made. The ids of what was known are kept in memory.
 */
public final class GraphAsOf {

	private final Driver source;

	private final LocalDate day;

	private final CypherFiles statements = CypherFiles.ofProgram();

	private final Map<String, LocalDate> claims = new HashMap<>();

	private final Set<String> nodes = new HashSet<>();

	/**
	 * Prepares a copy.
	 * @param source the whole graph
	 * @param day the day
	 */
	public GraphAsOf(Driver source, LocalDate day) {
		this.source = source;
		this.day = day;
	}

	/**
	 * Writes the copy.
	 * @param target an empty database to which the schema has been applied
	 * @param temporary a folder for what does not fit into memory
	 * @throws org.neo4j.driver.exceptions.Neo4jException if a database fails
	 */
	public void writeTo(Driver target, Path temporary) {
		try (Plan plan = new Plan(temporary)) {
			try (Session session = Sessions.of(this.source); Transaction reading = session.beginTransaction()) {
				readNodes(reading, plan);
				readEdges(reading, plan);
			}
			try (BatchWriter batches = new BatchWriter(target, temporary, Progress.SILENT)) {
				new GraphWriter(this.statements, batches).write(plan);
			}
		}
	}

	private void readNodes(Transaction reading, Plan plan) {
		reading.run(this.statements.file("import/as-of-claims").text(), Map.of("day", this.day))
			.forEachRemaining((found) -> {
				Element.Node node = node(found);
				if (node.kind().equals("Claim")) {
					this.claims.put(id(node), found.get("known").asLocalDate());
				}
				create(node, plan);
			});
		KnownBy known = new KnownBy(this.day, this.claims);
		reading.run(this.statements.file("import/as-of-entities").text(), Map.of("day", this.day))
			.forEachRemaining((found) -> known.entity(node(found), found.get("mentions").asList(GraphAsOf::mention))
				.ifPresent((node) -> create(node, plan)));
	}

	private void readEdges(Transaction reading, Plan plan) {
		KnownBy known = new KnownBy(this.day, this.claims);
		reading.run(this.statements.file("import/state-edges").text()).forEachRemaining((found) -> {
			Element.Edge edge = GraphState.edge(found);
			if (this.nodes.contains(edge.from().id()) && this.nodes.contains(edge.to().id())) {
				known.edge(edge).ifPresent(plan::create);
			}
		});
	}

	private void create(Element.Node node, Plan plan) {
		this.nodes.add(id(node));
		plan.create(node);
	}

	private static Element.Node node(Record found) {
		return new Element.Node(Labels.ordered(found.get("labels").asList(Value::asString)),
				GraphState.properties(found));
	}

	static Mention mention(Value value) {
		return new Mention(value.get("claim").asString(), value.get("names").asList(Value::asString, List.of()),
				value.get("about").asBoolean());
	}

	private static String id(Element.Node node) {
		return String.valueOf(node.properties().get("id"));
	}

}
