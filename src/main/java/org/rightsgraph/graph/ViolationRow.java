package org.rightsgraph.graph;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A violation as a list of violations shows it.
 *
 * @param id its id
 * @param name what to call it
 * @param type what kind of violation it is
 * @param date when it was, as EDTF, as the source writes it; null where that is not known
 * @param earliest the first day on which it can have been; null where that is open
 * @param latest the last day on which it can have been; null where that is open
 * @param certain whether it lies in the period asked for as a whole, rather than only
 * possibly
 * @param sentence the sentence, as an ISO 8601 duration; null where there is none
 * @param sentenceKind what kind of sentence or term that is; null where there is none
 * @param outcome what became of it; null where that is not known
 * @param note a remark of the coder; null where there is none
 * @param general true where it is a general statement without actor, date or figure; null
 * otherwise
 * @param victims who suffered it
 * @param responsible who is responsible, with the degree
 * @param laws under which laws it was done
 * @param rights which rights it touches, and on what basis that is said
 * @param places where it happened
 * @param hedges how its claims are hedged
 * @param speakers to whom its claims are attributed; empty where the report itself speaks
 * @param deniedBy who denies any of its claims
 * @param claims the ids of the claims it rests on
 */
public record ViolationRow(String id, String name, @Nullable String type, @Nullable String date,
		@Nullable String earliest, @Nullable String latest, boolean certain, @Nullable String sentence,
		@Nullable String sentenceKind, @Nullable String outcome, @Nullable String note, @Nullable Boolean general,
		List<Named> victims, List<Named> responsible, List<Named> laws, List<Named> rights, List<Named> places,
		List<String> hedges, List<Named> speakers, List<Named> deniedBy, List<String> claims) {

	/**
	 * An entity that a violation has to do with.
	 *
	 * @param id its id
	 * @param name what to call it
	 * @param degree how far it is responsible; null where that is not said
	 * @param basis whether a right is named by the row of the violation ({@code stated})
	 * or follows from its kind ({@code kind}); null for what is no right
	 */
	public record Named(String id, String name, @Nullable String degree, @Nullable String basis) {
	}

}
