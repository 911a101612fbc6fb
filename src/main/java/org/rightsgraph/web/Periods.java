package org.rightsgraph.web;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.rightsgraph.graph.Period;

/**
 * Periods in requests.
 */
final class Periods {

	private Periods() {
	}

	/**
	 * {@return the period of two parameters}
	 * @throws ParameterException if it ends before it begins
	 */
	static Period of(@Nullable LocalDate from, @Nullable LocalDate to) {
		if (from != null && to != null && to.isBefore(from)) {
			throw ParameterException.invalid("to", "'to' must not lie before 'from'.",
					"a day not before 'from', as YYYY-MM-DD");
		}
		return new Period(from, to);
	}

}
