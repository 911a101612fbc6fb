package org.rightsgraph.graph;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What violations to look for: those that fit all that is given.
 *
 * @param type their kind
 * @param right the id of a right that they touch
 * @param law the id of a law under which they were done
 * @param victim the id of who suffered them
 * @param responsible the id of who is responsible
 * @param place the id of the place where they happened, or of one in which that lies
 * @param period when they can have happened
 */
public record ViolationFilter(@Nullable String type, @Nullable String right, @Nullable String law,
		@Nullable String victim, @Nullable String responsible, @Nullable String place, Period period) {

	Map<String, Object> parameters() {
		var parameters = new HashMap<String, Object>();
		parameters.put("type", this.type);
		parameters.put("right", this.right);
		parameters.put("law", this.law);
		parameters.put("victim", this.victim);
		parameters.put("responsible", this.responsible);
		parameters.put("place", this.place);
		this.period.bindTo(parameters);
		return parameters;
	}

}
