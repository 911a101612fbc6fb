package org.rightsgraph.web;

import java.util.List;

/** What people ask, of the dataset of this repository. */
public final class MixedReads {

	public static final List<String> RESOURCES = List.of("/api/queries/timeline", "/api/contradictions",
			"/api/corroboration", "/api/entities/kazakhstan", "/api/entities/kazakhstan/claims",
			"/api/entities/january-2022-protests/neighbours", "/api/entities/january-2022-protests/neighbours?depth=2",
			"/api/paths?from=max-bokaev&to=lukpan-akhmedyarov", "/api/entities/aron-atabek/timeline",
			"/api/entities/kazakhstan/timeline", "/api/violations", "/api/violations?groupBy=right",
			"/api/violations?groupBy=year", "/api/statistics", "/api/reports",
			"/api/reports/hrw-world-report-2022/claims", "/api/vocabularies", "/api/vocabularies/violation-kind",
			"/api/search?q=Tokayev", "/api/search?q=Токаев", "/api/queries/relatives-of-exiled-activists/result",
			"/api/queries/figures-on-event/result?event=january-2022-protests",
			"/api/queries/events-in-place/result?place=kazakhstan", "/api/queries/timeline/result",
			"/api/violations?asOf=2022-06-01", "/api/queries/timeline/result?asOf=2022-06-01");

	private MixedReads() {
	}

}
