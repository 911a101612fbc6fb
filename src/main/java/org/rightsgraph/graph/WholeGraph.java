package org.rightsgraph.graph;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.rightsgraph.cypher.CypherFiles;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Reads all entities and the edges between them, however many there are.
 */
@Component
public class WholeGraph {

	private static final CypherFiles FILES = CypherFiles.ofProgram();

	private static final String REPORTS = FILES.file("read/export-reports").text();

	private static final String NODES = FILES.file("read/export-nodes").text();

	private static final String EDGES = FILES.file("read/export-edges").text();

	private static final String NODES_OF = FILES.file("read/export-nodes-of").text();

	private static final String EDGES_OF = FILES.file("read/export-edges-of").text();

	private static final String CLAIMS = FILES.file("read/export-claims").text();

	private static final String CLAIMS_OF = FILES.file("read/export-claims-of").text();

	private final ReadTransactions transactions;

	WholeGraph(ReadTransactions transactions) {
		this.transactions = transactions;
	}

	/**
	 * Shows what of the graph belongs to a selection, always in the same order, and never
	 * more of it at once than fits into the memory.
	 * @param selection what to show
	 * @param visitor sees it
	 * @throws GraphChangedException if it turned out that an import was writing meanwhile
	 */
	public void show(Selection selection, GraphVisitor visitor) {
		this.transactions.stream((rows) -> {
			var parameters = selection.parameters();
			var reports = new java.util.ArrayList<CitedReport>();
			rows.forEach(REPORTS, Map.of(), (row) -> reports.add(CitedReport.of(row)));
			visitor.reports(List.copyOf(reports));
			if (selection.entities().isEmpty()) {
				rows.forEach(NODES, parameters, (row) -> node(row, visitor));
				rows.forEach(EDGES, parameters, (row) -> edge(row, visitor));
				if (visitor.looksAtClaims()) {
					rows.forEach(CLAIMS, parameters, (row) -> visitor.claim(StatedClaim.of(row)));
				}
			}
			else {
				showNamed(selection, rows, visitor);
			}
			rows.requireUnchanged();
			return selection;
		});
	}

	/**
	 * Lets somebody read whatever they like, however much it is; as of a day, where one
	 * is set.
	 * @param reader reads
	 * @throws GraphChangedException if it turned out that an import was writing meanwhile
	 */
	public void read(Consumer<Rows> reader) {
		this.transactions.stream((rows) -> {
			reader.accept(rows);
			rows.requireUnchanged();
			return rows;
		});
	}

	/**
	 * Lets somebody read whatever they like of another graph.
	 * @param graph the database that holds it
	 * @param reader reads
	 */
	public static void read(Driver graph, Consumer<Rows> reader) {
		RowStream.read(graph, ReadTransactions.STREAMING, false, (rows) -> {
			reader.accept(rows);
			return rows;
		});
	}

	/**
	 * Few entities are looked up by their ids, where the whole is read in the order of
	 * these.
	 */
	private static void showNamed(Selection selection, Rows rows, GraphVisitor visitor) {
		Set<String> shown = new LinkedHashSet<>();
		Set<String> claims = new LinkedHashSet<>();
		Map<String, Object> parameters = selection.parameters();
		rows.forEach(NODES_OF, parameters, (row) -> {
			var node = node(row, visitor);
			shown.add(Objects.requireNonNull(node.id()));
			claims.addAll(node.claims());
		});
		// What the other filters have left out is no end of an edge either.
		parameters.put("entities", List.copyOf(shown));
		rows.forEach(EDGES_OF, parameters, (row) -> claims.addAll(edge(row, visitor).claims()));
		if (visitor.looksAtClaims()) {
			rows.forEach(CLAIMS_OF, Map.of("ids", List.copyOf(claims), "entities", List.copyOf(shown)),
					(row) -> visitor.claim(StatedClaim.of(row)));
		}
	}

	private static Node node(Record row, GraphVisitor visitor) {
		var node = GraphValues.node(row.get("entity").asNode());
		visitor.node(node, Support.of(row.get("support")));
		return node;
	}

	private static Edge edge(Record row, GraphVisitor visitor) {
		var from = row.get("from").asString();
		var to = row.get("to").asString();
		var edge = GraphValues.edge(row.get("edge").asRelationship(), from, to);
		visitor.edge(edge, new GraphVisitor.Ends(from, type(row.get("fromLabels")), to, type(row.get("toLabels"))),
				Support.of(row.get("support")));
		return edge;
	}

	private static String type(Value labels) {
		return GraphValues.type(labels.asList(Value::asString));
	}

	/**
	 * Shows a part of the graph that was read already, with its claims and reports. Left
	 * out is what has no id or is no entity, and edges of which an end is not there.
	 * @param part the part
	 * @param visitor sees it
	 */
	public void show(Subgraph part, GraphVisitor visitor) {
		Map<String, Node> nodes = part.nodes()
			.stream()
			.filter((node) -> node.id() != null && node.labels().contains("Entity"))
			.collect(Collectors.toMap((node) -> Objects.requireNonNull(node.id()), Function.identity(),
					(first, _) -> first, java.util.LinkedHashMap::new));
		var edges = part.edges()
			.stream()
			.filter((edge) -> edge.id() != null && nodes.containsKey(String.valueOf(edge.from()))
					&& nodes.containsKey(String.valueOf(edge.to())))
			.toList();
		Set<String> ids = Stream.concat(nodes.values().stream().map(Node::claims), edges.stream().map(Edge::claims))
			.flatMap(List::stream)
			.collect(Collectors.toCollection(LinkedHashSet::new));
		Map<String, StatedClaim> claims = new java.util.LinkedHashMap<>();
		visitor.reports(this.transactions.read((client) -> {
			claims(client, ids, nodes.keySet()).forEach((claim) -> claims.put(claim.id(), claim));
			return List.copyOf(
					client.query(REPORTS).fetchAs(CitedReport.class).mappedBy((_, row) -> CitedReport.of(row)).all());
		}));
		nodes.values().forEach((node) -> visitor.node(node, Support.of(node.claims(), claims)));
		Set<String> shown = new LinkedHashSet<>();
		for (Edge edge : edges) {
			var from = Objects.requireNonNull(nodes.get(String.valueOf(edge.from())));
			var to = Objects.requireNonNull(nodes.get(String.valueOf(edge.to())));
			if (shown.add(String.valueOf(edge.id()))) {
				visitor.edge(edge, new GraphVisitor.Ends(String.valueOf(edge.from()), from.type(),
						String.valueOf(edge.to()), to.type()), Support.of(edge.claims(), claims));
			}
		}
		if (visitor.looksAtClaims()) {
			claims.values().forEach(visitor::claim);
		}
	}

	private static List<StatedClaim> claims(Neo4jClient client, Set<String> ids, Set<String> entities) {
		return List.copyOf(client.query(CLAIMS_OF)
			.bindAll(Map.of("ids", List.copyOf(ids), "entities", List.copyOf(entities)))
			.fetchAs(StatedClaim.class)
			.mappedBy((_, row) -> StatedClaim.of(row))
			.all());
	}

}
