package org.rightsgraph.query;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.ResultSummary;

/**
 * Tells what a statement would do beside reading the graph, by the steps in which the
 * database would carry it out: what the statement is written like does not matter.
 */
final class QueryReach {

	/** Of the database's own procedures those that read the graph and nothing else. */
	private static final Set<String> READING = Set.of("db.index.fulltext.queryNodes",
			"db.index.fulltext.queryRelationships", "db.index.vector.queryNodes", "db.index.vector.queryRelationships",
			"db.labels", "db.relationshipTypes", "db.propertyKeys", "db.schema.nodeTypeProperties",
			"db.schema.relTypeProperties", "db.schema.visualization");

	private QueryReach() {
	}

	/**
	 * {@return what is wrong with a statement, once for each kind of step that is}
	 * @param summary what the database says of its plan
	 */
	static Stream<String> beyondTheGraph(ResultSummary summary) {
		return summary.hasPlan() ? faults(summary.plan()).distinct() : Stream
			.of("The statement is about the database itself. A query may only read the graph: begin with MATCH.");
	}

	private static Stream<String> faults(Plan plan) {
		return Stream.concat(fault(plan).stream(), plan.children().stream().flatMap(QueryReach::faults));
	}

	private static Optional<String> fault(Plan step) {
		String type = step.operatorType();
		if (type.startsWith("LoadCSV")) {
			return Optional.of("LOAD CSV reads from outside the graph. A query may only read the graph.");
		}
		if (type.startsWith("ProcedureCall")) {
			String procedure = procedure(step);
			return READING.contains(procedure) ? Optional.empty()
					: Optional
						.of("The statement calls the procedure %s. A query may only read the graph, and call only %s."
							.formatted(procedure, String.join(", ", READING.stream().sorted().toList())));
		}
		if (type.startsWith("Show") || type.startsWith("Terminate")) {
			return Optional
				.of("SHOW and TERMINATE are about the database and who asks it (%s). A query may only read the graph: begin with MATCH."
					.formatted(bare(type)));
		}
		if (type.startsWith("Transaction")) {
			return Optional
				.of("CALL … IN TRANSACTIONS is for writing. A query runs in one transaction: leave IN TRANSACTIONS away.");
		}
		return Optional.empty();
	}

	private static String procedure(Plan step) {
		return Optional.ofNullable(step.arguments().get("Details"))
			.map((details) -> details.asString().split("\\(", 2)[0].strip().replace("`", ""))
			.orElse("of an unknown name");
	}

	private static String bare(String type) {
		return type.split("@", 2)[0];
	}

}
