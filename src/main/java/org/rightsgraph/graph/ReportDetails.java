package org.rightsgraph.graph;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A report.
 *
 * @param id its id
 * @param title its title
 * @param kind what kind of text it is
 * @param publishers who published it
 * @param derivedFrom whose reports it summarises
 * @param published when it was published, as EDTF; null where that is not known
 * @param period the period it covers, as EDTF
 * @param language its language
 * @param reliability how near it is to what it reports
 * @param file the name of the file with its text
 * @param sha256 the SHA-256 of that file
 * @param claimCount how many claims are taken from it
 */
public record ReportDetails(String id, String title, @Nullable String kind, List<ActorName> publishers,
		List<ActorName> derivedFrom, @Nullable String published, @Nullable String period, @Nullable String language,
		@Nullable String reliability, @Nullable String file, @Nullable String sha256, long claimCount) {
}
