package org.rightsgraph;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.rightsgraph.export.ExportFormat;
import org.rightsgraph.graph.Period;
import org.rightsgraph.graph.Selection;

import static org.assertj.core.api.Assertions.assertThat;

class ExportAuditTests {

	@Test
	void whatWasAskedForIsNotRecordedButThatItWas() {
		ExportFormat format = ExportFormat.values()[0];
		LocalDate day = LocalDate.of(2031, 5, 6);
		for (Period period : List.of(new Period(day, null), new Period(null, day), new Period(day, day))) {
			assertThat(ExportAudit.begun(format,
					new Selection(List.of(), List.of(), period, "report-on-ada", List.of("ada", "bo")), day, true))
				.isEqualTo(Map.of("format", format.word(), "public", true, "asOf", true, "period", true, "report", true,
						"entities", 2));
		}
		assertThat(ExportAudit.begun(format, Selection.ALL, null, false))
			.isEqualTo(Map.of("format", format.word(), "public", false));
	}

}
