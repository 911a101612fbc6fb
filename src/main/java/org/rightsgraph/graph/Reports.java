package org.rightsgraph.graph;

import java.util.List;

import org.neo4j.driver.Record;

import org.rightsgraph.cypher.CypherFiles;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The texts from which the claims are taken.
 */
@Component
public class Reports {

	private static final String REPORTS = CypherFiles.ofProgram().file("read/reports").text();

	private static final String IDS = CypherFiles.ofProgram().file("read/report-ids").text();

	private static final String REPORT = CypherFiles.ofProgram().file("read/report").text();

	private final ReadTransactions transactions;

	Reports(ReadTransactions transactions) {
		this.transactions = transactions;
	}

	/**
	 * {@return all reports, by id}
	 */
	public List<ReportDetails> all() {
		return this.transactions.read((client) -> List
			.copyOf(client.query(REPORTS).fetchAs(ReportDetails.class).mappedBy((_, row) -> details(row)).all()));
	}

	/**
	 * {@return the ids of all reports}
	 */
	public List<String> ids() {
		return this.transactions.read(this::ids);
	}

	/**
	 * {@return the ids of all reports}
	 * @param client reads the graph
	 */
	public List<String> ids(Neo4jClient client) {
		return List.copyOf(client.query(IDS).fetchAs(String.class).all());
	}

	/**
	 * {@return whether the graph holds a report}
	 * @param id the report's id
	 */
	public boolean holds(String id) {
		return this.transactions.read((client) -> holds(client, id));
	}

	/**
	 * {@return whether the graph holds a report}
	 * @param client reads the graph
	 * @param id the report's id
	 */
	public boolean holds(Neo4jClient client, String id) {
		return client.query(REPORT).bind(id).to("id").fetchAs(String.class).one().isPresent();
	}

	private static ReportDetails details(Record row) {
		var report = Fields.of(row.get("report"));
		return new ReportDetails(report.text("id"), report.text("title"), report.maybe("kind"),
				Fields.actors(row.get("publishers")), Fields.actors(row.get("derivedFrom")), report.maybe("published"),
				report.maybe("period"), report.maybe("language"), report.maybe("reliability"), report.maybe("file"),
				report.maybe("sha256"), row.get("claimCount").asLong());
	}

}
