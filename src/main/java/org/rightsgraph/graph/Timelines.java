package org.rightsgraph.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.rightsgraph.cypher.CypherFiles;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * What entities were part of, in the order of time.
 */
@Component
public class Timelines {

	private static final String TIMELINE = CypherFiles.ofProgram().file("read/timeline").text();

	private static final String UNDATED = CypherFiles.ofProgram().file("read/timeline-undated").text();

	private final ReadTransactions transactions;

	private final Labels labels;

	Timelines(ReadTransactions transactions, Labels labels) {
		this.transactions = transactions;
		this.labels = labels;
	}

	/**
	 * {@return the dated events and violations that an entity is part of, or nothing
	 * where the graph does not hold it}
	 * @param entity the entity's id
	 * @param period when they can have been
	 * @param slice which part of them to return
	 */
	public Optional<Timeline> of(String entity, Period period, Slice slice) {
		return this.transactions.read((client) -> this.labels.of(client, entity).isEmpty() ? Optional.<Timeline>empty()
				: Optional.of(timeline(client, entity, period, slice)));
	}

	private static Timeline timeline(Neo4jClient client, String entity, Period period, Slice slice) {
		var parameters = new HashMap<String, Object>();
		parameters.put("id", entity);
		parameters.put("limit", slice.end());
		period.bindTo(parameters);
		var found = List.copyOf(client.query(TIMELINE)
			.bindAll(parameters)
			.fetchAs(TimelineRow.class)
			.mappedBy((_, row) -> row(row))
			.all());
		var undated = client.query(UNDATED).bind(entity).to("id").fetchAs(Long.class).one().orElse(0L);
		var shown = List.copyOf(slice.of(found));
		return new Timeline(entity, shown, shown.size(), slice.isFollowed(found), undated);
	}

	private static TimelineRow row(Record row) {
		var node = row.get("happening").asNode();
		var happening = Fields.of(node);
		return new TimelineRow(happening.text("id"), GraphValues.node(node).type(), happening.text("name"),
				happening.maybe("kind"), happening.maybe("date"), happening.maybe("dateInferred"),
				happening.maybe("earliest"), happening.maybe("latest"), row.get("certain").asBoolean(),
				row.get("roles").asList(Timelines::role), row.get("claims").asList(Value::asString));
	}

	private static TimelineRow.Role role(Value link) {
		var fields = Fields.of(link);
		return new TimelineRow.Role(fields.text("type"), link.get("outgoing").asBoolean(), fields.maybe("role"),
				fields.maybe("degree"), link.get("age").isNull() ? null : link.get("age").asInt());
	}

}
