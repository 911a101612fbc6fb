package org.rightsgraph.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What part of the graph to read. An edge belongs to it where both of its ends do.
 *
 * @param types the labels of the entities; empty for all
 * @param relationships the types of the edges; empty for all
 * @param period the days outside of which nothing may certainly lie; what has no date
 * belongs to it
 * @param report the id of the report that must speak of it; null for any
 * @param entities the ids of the entities; empty for all
 */
public record Selection(List<String> types, List<String> relationships, Period period, @Nullable String report,
		List<String> entities) {

	/** How many entities can be named. */
	public static final int MOST_ENTITIES = 500;

	/** Everything. */
	public static final Selection ALL = new Selection(List.of(), List.of(), new Period(null, null), null, List.of());

	public Selection {
		types = List.copyOf(types);
		relationships = List.copyOf(relationships);
		entities = List.copyOf(entities);
	}

	Map<String, Object> parameters() {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("types", this.types.isEmpty() ? null : this.types);
		parameters.put("relationships", this.relationships.isEmpty() ? null : this.relationships);
		parameters.put("report", this.report);
		parameters.put("entities", this.entities);
		this.period.bindTo(parameters);
		return parameters;
	}

}
