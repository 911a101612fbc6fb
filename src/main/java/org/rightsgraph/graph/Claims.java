package org.rightsgraph.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rightsgraph.cypher.CypherFiles;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The claims on which everything in the graph rests.
 */
@Component
public class Claims {

	private static final String CLAIMS = CypherFiles.ofProgram().file("read/claims").text();

	private static final String EDGES_OF_CLAIMS = CypherFiles.ofProgram().file("read/edges-of-claims").text();

	private static final String CLAIMS_OF_ENTITY = CypherFiles.ofProgram().file("read/claims-of-entity").text();

	private static final String EDGES_OF_ENTITY = CypherFiles.ofProgram().file("read/edges-of-entity").text();

	private static final String REPORT = CypherFiles.ofProgram().file("read/report").text();

	private static final String CLAIMS_OF_REPORT = CypherFiles.ofProgram().file("read/claims-of-report").text();

	// What one answer can show; a claim seldom supports more than ten.
	private static final int MOST_EDGES = 10_000;

	private final ReadTransactions transactions;

	private final Labels labels;

	private final Quotations quotations;

	Claims(ReadTransactions transactions, Labels labels, Quotations quotations) {
		this.transactions = transactions;
		this.labels = labels;
		this.quotations = quotations;
	}

	/**
	 * {@return a claim, or nothing where the graph does not hold it}
	 * @param id its id
	 */
	public Optional<ClaimDetails> find(String id) {
		return this.transactions.read((client) -> details(client, List.of(id),
				edges(client, EDGES_OF_CLAIMS, Map.of("ids", List.of(id), "limit", MOST_EDGES + 1)))
			.stream()
			.findFirst());
	}

	/**
	 * {@return what stands around the passage of a claim, or nothing where the graph does
	 * not hold the claim}
	 * @param id its id
	 */
	public Optional<ClaimContext> context(String id) {
		return this.transactions.read((client) -> client.query(CLAIMS)
			.bind(List.of(id))
			.to("ids")
			.fetchAs(ClaimContext.class)
			.mappedBy((_, row) -> new ClaimRow(row).context(this.quotations))
			.one());
	}

	/**
	 * {@return the claims that speak of an entity, or nothing where the graph does not
	 * hold it}
	 * @param entity the entity's id
	 * @param slice which part of them to return
	 */
	public Optional<ClaimList> of(String entity, Slice slice) {
		return this.transactions.read((client) -> this.labels.of(client, entity).isEmpty() ? Optional.<ClaimList>empty()
				: Optional.of(list(client, entity, slice)));
	}

	/**
	 * {@return the claims taken from a report, in the order of its text, or nothing where
	 * the graph does not hold it}
	 * @param report the report's id
	 * @param slice which part of them to return
	 */
	public Optional<ReportClaims> ofReport(String report, Slice slice) {
		return this.transactions.read((client) -> client.query(REPORT)
			.bind(report)
			.to("id")
			.fetchAs(String.class)
			.one()
			.map((id) -> reportClaims(client, id, slice)));
	}

	private ReportClaims reportClaims(Neo4jClient client, String report, Slice slice) {
		var ids = ids(client, CLAIMS_OF_REPORT, report, slice);
		var shown = Slice.first(slice.limit()).of(ids);
		var edges = edges(client, EDGES_OF_CLAIMS, Map.of("ids", shown, "limit", MOST_EDGES + 1));
		var claims = details(client, shown, edges);
		return new ReportClaims(report, claims, claims.size(), ids.size() > slice.limit() || edges.truncated());
	}

	private static List<String> ids(Neo4jClient client, String statement, String id, Slice slice) {
		return List.copyOf(client.query(statement)
			.bindAll(Map.of("id", id, "skip", slice.skip(), "limit", slice.limit() + 1))
			.fetchAs(String.class)
			.all());
	}

	private ClaimList list(Neo4jClient client, String entity, Slice slice) {
		var ids = ids(client, CLAIMS_OF_ENTITY, entity, slice);
		var shown = Slice.first(slice.limit()).of(ids);
		var edges = edges(client, EDGES_OF_ENTITY, Map.of("id", entity, "ids", shown, "limit", MOST_EDGES + 1));
		var claims = details(client, shown, edges);
		return new ClaimList(entity, claims, claims.size(), ids.size() > slice.limit() || edges.truncated());
	}

	private List<ClaimDetails> details(Neo4jClient client, List<String> ids, ClaimEdges edges) {
		return List.copyOf(client.query(CLAIMS)
			.bind(ids)
			.to("ids")
			.fetchAs(ClaimDetails.class)
			.mappedBy((_, row) -> new ClaimRow(row).details(edges, this.quotations))
			.all());
	}

	private ClaimEdges edges(Neo4jClient client, String statement, Map<String, Object> parameters) {
		return ClaimEdges.of(MOST_EDGES,
				client.query(statement)
					.bindAll(parameters)
					.fetchAs(Edge.class)
					.mappedBy((_, row) -> GraphValues.edge(row.get("edge").asRelationship(), row.get("from").asString(),
							row.get("to").asString()))
					.all());
	}

}
