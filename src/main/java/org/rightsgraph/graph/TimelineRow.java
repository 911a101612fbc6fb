package org.rightsgraph.graph;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An event or a violation that an entity is part of.
 *
 * @param id its id
 * @param type {@code Event} or {@code Violation}
 * @param name what to call it
 * @param kind what kind of event or violation it is
 * @param date when it was, as EDTF, as the source writes it
 * @param dateInferred which part of the date the coder inferred, as the vocabulary has
 * it; null where the source writes all of it
 * @param earliest the first day on which it can have been; null where that is open
 * @param latest the last day on which it can have been; null where that is open
 * @param certain whether it lies in the period asked for as a whole, rather than only
 * possibly
 * @param roles what the entity is in it
 * @param claims the ids of the claims it rests on
 */
public record TimelineRow(String id, String type, String name, @Nullable String kind, @Nullable String date,
		@Nullable String dateInferred, @Nullable String earliest, @Nullable String latest, boolean certain,
		List<Role> roles, List<String> claims) {

	/**
	 * What an entity is in an event or a violation.
	 *
	 * @param relationship the type of the relationship
	 * @param outgoing whether it leads from the entity to the event or violation
	 * @param role the role or kind of the relationship, as the vocabulary has it; null
	 * where the type says all
	 * @param degree how far it is responsible; null where that does not apply
	 * @param age how old it was; null where that is not known
	 */
	public record Role(String relationship, boolean outgoing, @Nullable String role, @Nullable String degree,
			@Nullable Integer age) {
	}

}
