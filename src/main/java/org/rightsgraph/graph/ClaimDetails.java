package org.rightsgraph.graph;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A claim: what one passage of a report asserts, and who says so.
 *
 * @param id its id
 * @param report the report it is taken from
 * @param section the heading under which the passage stands
 * @param start where the passage begins, in UTF-16 units of the report's file; null where
 * it is withheld
 * @param end where it ends, exclusive; null where it is withheld
 * @param sha256 the SHA-256 of the passage in UTF-8; null where it is withheld
 * @param withheld true where only the report is told in which the passage stands, to
 * protect somebody; null otherwise
 * @param speakers to whom the sentence attributes what it says; empty where the report
 * itself speaks
 * @param deniedBy who is reported to deny it
 * @param hedge how the sentence qualifies it; null where it states it as fact
 * @param asOf the day as of which the sentence says it, as EDTF; null where that is the
 * day of publication
 * @param known the day since when it is known; null where the report is undated
 * @param general whether it is a general statement without an actor, date or figure
 * @param note a remark of the coder
 * @param about what it is about
 * @param samePassage the ids of the other claims that the same dataset takes from the
 * very same passage: what they say, and how it is hedged, stands in the same words
 * @param quotation the words of the passage; null where the text is not at hand or does
 * not hold them any more
 * @param quotationStatus {@code anchored}, {@code moved} (the text at hand has the words
 * elsewhere), {@code adrift} (it does not have them), {@code missing} (no such file) or
 * {@code withheld}; null where no folder with texts is set
 * @param movedTo where the words stand now; null unless they have moved
 */
public record ClaimDetails(String id, ReportName report, @Nullable String section, @Nullable Integer start,
		@Nullable Integer end, @Nullable String sha256, @Nullable Boolean withheld, List<ActorName> speakers,
		List<Denial> deniedBy, @Nullable String hedge, @Nullable String asOf, @Nullable String known,
		@Nullable Boolean general, @Nullable String note, Subject about, List<String> samePassage,
		@Nullable String quotation, @Nullable String quotationStatus, @Nullable Place movedTo) {

	/**
	 * A range of the report's file.
	 *
	 * @param start where it begins, in UTF-16 units
	 * @param end where it ends, exclusive
	 */
	public record Place(int start, int end) {
	}

	/**
	 * What a claim is about.
	 *
	 * @param entities the entities
	 * @param edges the edges that rest on it
	 * @param truncated true where there may be more edges than one answer shows; null
	 * otherwise
	 */
	public record Subject(List<SubjectEntity> entities, List<Edge> edges, @Nullable Boolean truncated) {
	}

	/**
	 * An entity that a claim is about.
	 *
	 * @param id its id
	 * @param type what it is
	 * @param name what to call it
	 * @param properties the properties that the claim supports; empty where it supports
	 * the entity as a whole
	 * @param names the spellings that the report uses
	 */
	public record SubjectEntity(String id, String type, String name, List<String> properties, List<String> names) {
	}

}
