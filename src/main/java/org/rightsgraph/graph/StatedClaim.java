package org.rightsgraph.graph;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * A claim with its passage, without the words of it.
 *
 * @param id its id
 * @param report the id of the report it is taken from
 * @param section the heading under which the passage stands
 * @param start where the passage begins, in UTF-16 units of the report's file; null where
 * it is withheld
 * @param end where it ends, exclusive; null where it is withheld
 * @param sha256 the SHA-256 of the passage in UTF-8; null where it is withheld
 * @param hedge how the sentence qualifies it; null where it states it as fact
 * @param asOf the day as of which the sentence says it, as EDTF; null where that is the
 * day of publication
 * @param known the day since when it is known
 * @param speakers to whom the sentence attributes it; empty where the report itself
 * speaks
 * @param deniedBy who is reported to deny it
 * @param about what it is about, as far as that is read too
 */
public record StatedClaim(String id, String report, @Nullable String section, @Nullable Integer start,
		@Nullable Integer end, @Nullable String sha256, @Nullable String hedge, @Nullable String asOf,
		@Nullable String known, List<ActorName> speakers, List<Denial> deniedBy,
		List<ClaimDetails.SubjectEntity> about) {

	static StatedClaim of(Record row) {
		var claim = Fields.of(row.get("claim"));
		var passage = Fields.of(row.get("passage"));
		boolean withheld = ClaimRow.isWithheld(claim);
		return new StatedClaim(claim.text("id"), row.get("report").asString(), passage.maybe("section"),
				withheld ? null : passage.number("start"), withheld ? null : passage.number("end"),
				withheld ? null : passage.text("sha256").toLowerCase(Locale.ROOT), claim.maybe("hedge"),
				claim.maybe("asOf"), claim.maybe("known"), Fields.actors(row.get("speakers")),
				Denial.all(row.get("deniedBy")), row.get("about").asList(ClaimRow::entity));
	}

}
