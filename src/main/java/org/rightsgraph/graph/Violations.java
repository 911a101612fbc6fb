package org.rightsgraph.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.rightsgraph.cypher.CypherFiles;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * What was done to whom, by any combination of what is known of it.
 */
@Component
public class Violations {

	private static final String FITTING = CypherFiles.ofProgram().file("read/violations").text();

	private static final String ROWS = CypherFiles.ofProgram().file("read/violation-rows").text();

	private static final String GROUPS = CypherFiles.ofProgram().file("read/violation-groups").text();

	private static final String KIND = CypherFiles.ofProgram().file("read/violation-kind").text();

	private static final String KINDS = CypherFiles.ofProgram().file("read/violation-kinds").text();

	// What is counted at most.
	private static final int COUNTED = 100_000;

	private final ReadTransactions transactions;

	Violations(ReadTransactions transactions) {
		this.transactions = transactions;
	}

	/** A violation that fits. */
	private record Fitting(String id, boolean certain) {
	}

	/**
	 * {@return whether there is such a kind of violation}
	 * @param kind the kind
	 */
	public boolean isKind(String kind) {
		return this.transactions
			.read((client) -> client.query(KIND).bind(kind).to("kind").fetchAs(Boolean.class).one().orElse(false));
	}

	/**
	 * {@return the kinds of violation, in alphabetical order}
	 */
	public List<String> kinds() {
		return this.transactions.read((client) -> List.copyOf(client.query(KINDS).fetchAs(String.class).all()));
	}

	/**
	 * {@return the violations that fit a filter}
	 * @param filter what to look for
	 * @param slice which part of them to return
	 */
	public ViolationAnswer list(ViolationFilter filter, Slice slice) {
		return this.transactions.read((client) -> {
			var fitting = fitting(client, filter, false, slice.end());
			var shown = slice.of(fitting);
			var rows = shown.isEmpty() ? List.<ViolationRow>of() : rows(client, filter, shown);
			return new ViolationAnswer(rows, null, null, rows.size(), slice.isFollowed(fitting),
					undated(client, filter), null);
		});
	}

	/**
	 * {@return how many violations that fit a filter have what in common}
	 * @param filter what to look for
	 * @param grouping by what to count
	 * @param slice which part of the groups to return
	 */
	public ViolationAnswer count(ViolationFilter filter, Grouping grouping, Slice slice) {
		return this.transactions.read((client) -> {
			var fitting = fitting(client, filter, false, COUNTED + 1);
			var counted = fitting.subList(0, Math.min(COUNTED, fitting.size()));
			var parameters = parameters(counted);
			filter.period().bindTo(parameters);
			parameters.put("groupBy", grouping.word());
			// One for those that belong to none, one to see whether there are more.
			parameters.put("limit", slice.end() + 1);
			var groups = new ArrayList<ViolationGroup>();
			var ungrouped = 0L;
			for (var row : counted.isEmpty() ? List.<Record>of() : records(client, GROUPS, parameters)) {
				if (row.get("id").isNull()) {
					ungrouped = row.get("all").asLong();
				}
				else {
					groups.add(group(row));
				}
			}
			var shown = List.copyOf(slice.of(groups));
			return new ViolationAnswer(null, grouping.word(), shown, shown.size(),
					slice.isFollowed(groups) || fitting.size() > COUNTED, undated(client, filter), ungrouped);
		});
	}

	private static List<Fitting> fitting(Neo4jClient client, ViolationFilter filter, boolean undated, int limit) {
		var parameters = filter.parameters();
		parameters.put("undated", undated);
		parameters.put("limit", limit);
		return records(client, FITTING, parameters).stream()
			.map((row) -> new Fitting(row.get("id").asString(), row.get("certain").asBoolean()))
			.toList();
	}

	private static @Nullable Long undated(Neo4jClient client, ViolationFilter filter) {
		return filter.period().isEverything() ? null : (long) fitting(client, filter, true, COUNTED).size();
	}

	private static List<ViolationRow> rows(Neo4jClient client, ViolationFilter filter, List<Fitting> fitting) {
		var certain = new HashMap<String, Boolean>();
		fitting.forEach((one) -> certain.put(one.id(), one.certain()));
		var parameters = parameters(fitting);
		parameters.put("place", filter.place());
		return records(client, ROWS, parameters).stream().map((row) -> row(row, certain)).toList();
	}

	private static Map<String, Object> parameters(List<Fitting> fitting) {
		var parameters = new HashMap<String, Object>();
		parameters.put("ids", fitting.stream().map(Fitting::id).toList());
		parameters.put("certain", fitting.stream().map(Fitting::certain).toList());
		return parameters;
	}

	private static List<Record> records(Neo4jClient client, String statement, Map<String, Object> parameters) {
		return List
			.copyOf(client.query(statement).bindAll(parameters).fetchAs(Record.class).mappedBy((_, row) -> row).all());
	}

	private static ViolationGroup group(Record row) {
		var id = row.get("id").asString();
		var certainly = row.get("certainly").asLong();
		return new ViolationGroup(id, Fields.of(row).maybe("name"), certainly, row.get("all").asLong() - certainly,
				row.get("claims").asLong());
	}

	private static ViolationRow row(Record row, Map<String, Boolean> certain) {
		var act = Fields.of(row.get("act").asNode());
		var id = act.text("id");
		return new ViolationRow(id, act.text("name"), act.maybe("kind"), act.maybe("date"), act.maybe("earliest"),
				act.maybe("latest"), certain.getOrDefault(id, false), act.maybe("sentence"), act.maybe("sentenceKind"),
				act.maybe("outcome"), act.maybe("note"), act.flag("general"), named(row, "victims"),
				named(row, "responsible"), named(row, "laws"), named(row, "rights"), named(row, "places"),
				row.get("hedges").asList(Value::asString), named(row, "speakers"), named(row, "deniedBy"),
				row.get("claims").asList(Value::asString));
	}

	private static List<ViolationRow.Named> named(Record row, String column) {
		return row.get(column).asList((value) -> {
			var fields = Fields.of(value);
			return new ViolationRow.Named(fields.text("id"), fields.text("name"), fields.maybe("degree"),
					fields.maybe("basis"));
		});
	}

}
