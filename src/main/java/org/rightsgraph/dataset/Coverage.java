package org.rightsgraph.dataset;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * How far reports are coded.
 *
 * @param reports the reports in the order of their ids
 */
public record Coverage(List<Report> reports) {

	public Coverage {
		reports = List.copyOf(reports);
	}

	/**
	 * How far one report is coded.
	 *
	 * @param report its id
	 * @param claims how many claims it gave
	 * @param claimsByTable how many of them bear out a row of each table
	 * @param entities how many entities it mentions
	 * @param entitiesOfItAlone the ids of those that no other report mentions
	 * @param sentences its sentences, absent where its text is not at hand
	 */
	public record Report(String report, long claims, Map<String, Long> claimsByTable, long entities,
			List<String> entitiesOfItAlone, @Nullable Sentences sentences) {
	}

	/**
	 * The sentences of a report.
	 *
	 * @param all how many there are, headings not counted
	 * @param claimed how many of them a claim's passage touches
	 * @param unclaimed the ranges of the others
	 */
	public record Sentences(int all, int claimed, List<Range> unclaimed) {
	}

	/**
	 * A sentence without a claim, by its place.
	 *
	 * @param section the heading under which it stands
	 * @param start where it begins, in UTF-16 units
	 * @param end where it ends, exclusive
	 */
	public record Range(String section, int start, int end) {
	}

}
