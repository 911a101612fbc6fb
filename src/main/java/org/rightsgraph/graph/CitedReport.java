package org.rightsgraph.graph;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * A report to which claims point.
 *
 * @param id its id
 * @param title its title
 * @param publishers who published it
 * @param published when it was published, as EDTF; null where that is not known
 * @param period the period it covers, as EDTF
 * @param language its language
 * @param reliability how near it is to what it reports
 * @param file the name of the file with its text
 * @param sha256 the SHA-256 of that file
 */
public record CitedReport(String id, String title, List<ActorName> publishers, @Nullable String published,
		@Nullable String period, @Nullable String language, @Nullable String reliability, @Nullable String file,
		@Nullable String sha256) {

	public CitedReport {
		publishers = List.copyOf(publishers);
	}

	static CitedReport of(Record row) {
		var report = Fields.of(row.get("report"));
		return new CitedReport(report.text("id"), report.text("title"), Fields.actors(row.get("publishers")),
				report.maybe("published"), report.maybe("period"), report.maybe("language"),
				report.maybe("reliability"), report.maybe("file"), report.maybe("sha256"));
	}

}
