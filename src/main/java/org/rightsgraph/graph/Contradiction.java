package org.rightsgraph.graph;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Two statements on one matter that cannot both be true, or a statement and its denial.
 *
 * @param kind {@code figure}, {@code date}, {@code sentence} or {@code denial}
 * @param superseded whether the lower of two figures may simply be the earlier count of
 * what went on growing, so that each can be true of its day
 * @param certain whether nothing is assumed; otherwise {@code why} says what is
 * @param matter what it is about
 * @param statements what is said, side by side
 * @param why why it cannot all be true, in a sentence
 * @param claims the ids of all claims of the statements
 */
public record Contradiction(String kind, boolean superseded, boolean certain, Matter matter, List<Statement> statements,
		String why, List<String> claims) {

	/**
	 * What a contradiction is about.
	 *
	 * @param entities the entities it is about
	 * @param property the property whose values differ; null for figures and denials
	 * @param measure what is measured; null unless it is about figures
	 * @param unit the unit of the figures; null unless it is about figures
	 */
	public record Matter(List<EntityName> entities, @Nullable String property, @Nullable String measure,
			@Nullable String unit) {
	}

	/**
	 * One of the sides.
	 *
	 * @param stance {@code states} or {@code denies}
	 * @param entity the id of the figure, or of the entity that has the value; null for
	 * denials
	 * @param value the value as the source has it; null for denials
	 * @param population who or what is counted; null unless it is a figure
	 * @param period the time it is of, as EDTF; null where that is not said
	 * @param sources where it is said
	 */
	public record Statement(String stance, @Nullable String entity, @Nullable String value, @Nullable String population,
			@Nullable String period, List<Source> sources) {
	}

	/**
	 * A claim, as a source of a statement.
	 *
	 * @param claim its id
	 * @param saidBy who says it: the speakers, or the report where it speaks itself
	 * @param asOf the day as of which it is said, as EDTF; null where that is the day of
	 * publication
	 * @param hedge how the sentence qualifies it; null where it states it as fact
	 * @param report the report
	 */
	public record Source(String claim, List<ActorName> saidBy, @Nullable String asOf, @Nullable String hedge,
			ReportName report) {
	}

}
