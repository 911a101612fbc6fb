package org.rightsgraph.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Record;
import org.rightsgraph.cypher.CypherFiles;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Counts what the graph holds.
 */
@Component
public class GraphStatistics {

	private static final String NODES = CypherFiles.ofProgram().file("read/count-nodes").text();

	private static final String RELATIONSHIPS = CypherFiles.ofProgram().file("read/count-relationships").text();

	private static final String CLAIMS = CypherFiles.ofProgram().file("read/count-claims").text();

	private static final String REPORTS = CypherFiles.ofProgram().file("read/count-reports").text();

	private static final String VIOLATIONS = CypherFiles.ofProgram().file("read/count-violations").text();

	private static final String DAYS = CypherFiles.ofProgram().file("read/days").text();

	private final ReadTransactions transactions;

	GraphStatistics(ReadTransactions transactions) {
		this.transactions = transactions;
	}

	/**
	 * {@return what the graph holds, in numbers}
	 */
	public Statistics read() {
		return this.transactions.read((client) -> {
			var nodes = byName(client, NODES, "type");
			var days = Fields.of(records(client, DAYS).getFirst());
			return new Statistics(nodes, byName(client, RELATIONSHIPS, "type"),
					claims(client, nodes.getOrDefault("Claim", 0L)), counts(client, REPORTS, "title"),
					counts(client, VIOLATIONS, "name"),
					new Statistics.Days(days.maybe("earliest"), days.maybe("latest")),
					new Statistics.Days(days.maybe("first"), days.maybe("last")));
		});
	}

	private static Statistics.ClaimCounts claims(Neo4jClient client, long all) {
		var hedges = byName(client, CLAIMS, "hedge");
		// Those that are denied come without a hedge.
		var denied = hedges.remove("");
		return new Statistics.ClaimCounts(all, hedges.values().stream().mapToLong(Long::longValue).sum(), hedges,
				(denied != null) ? denied : 0);
	}

	private static Map<String, Long> byName(Neo4jClient client, String statement, String name) {
		var counts = new LinkedHashMap<String, Long>();
		records(client, statement).forEach((row) -> counts.put(row.get(name).asString(""), row.get("count").asLong()));
		return counts;
	}

	private static List<Statistics.Count> counts(Neo4jClient client, String statement, String name) {
		return records(client, statement).stream()
			.map((row) -> new Statistics.Count(row.get("id").asString(), Fields.of(row).maybe(name),
					row.get("count").asLong()))
			.toList();
	}

	private static List<Record> records(Neo4jClient client, String statement) {
		return List.copyOf(client.query(statement).fetchAs(Record.class).mappedBy((_, row) -> row).all());
	}

}
