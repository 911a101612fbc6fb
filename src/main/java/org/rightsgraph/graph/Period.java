package org.rightsgraph.graph;

import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A period of days.
 *
 * @param from the first day; null where it has no beginning
 * @param to the last day; null where it has no end
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {

	/**
	 * {@return whether all days belong to it}
	 */
	boolean isEverything() {
		return this.from == null && this.to == null;
	}

	void bindTo(Map<String, Object> parameters) {
		parameters.put("from", this.from);
		parameters.put("to", this.to);
	}

}
