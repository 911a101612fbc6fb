package org.rightsgraph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.rightsgraph.dataset.Anchors;
import org.rightsgraph.dataset.Coverage;
import org.rightsgraph.dataset.Problem;
import org.rightsgraph.dataset.Reading;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a check of datasets came to, for programs.
 *
 * @param rows how many rows each table has
 * @param anchors how many passages were found in the reports' texts
 * @param problems what is wrong
 * @param reports how far each report is coded
 */
record ValidationJson(Map<String, Long> rows, Anchors anchors, List<Found> problems, List<Coverage.Report> reports) {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(SerializationFeature.INDENT_OUTPUT)
		.changeDefaultPropertyInclusion(
				(value) -> value.withValueInclusion(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL))
		.build();

	/** A problem, flat. */
	record Found(String code, boolean warning, String file, long line, @org.jspecify.annotations.Nullable String column,
			String what, String remedy) {

		static Found of(Problem problem) {
			return new Found(problem.code().word(), problem.code().isWarning(), problem.at().file(),
					problem.at().line(), problem.at().column(), problem.what(), problem.remedy());
		}

	}

	static String of(Reading reading, Coverage coverage) {
		Map<String, Long> rows = new LinkedHashMap<>();
		reading.rows().forEach((table, count) -> rows.put(table.word(), count));
		return JSON.writeValueAsString(new ValidationJson(rows, reading.anchors(),
				reading.problems().list().stream().map(Found::of).toList(), coverage.reports()));
	}

}
