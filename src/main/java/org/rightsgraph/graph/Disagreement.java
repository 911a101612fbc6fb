package org.rightsgraph.graph;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A contradiction as it is found, before its claims are looked up.
 *
 * @param kind what it is on
 * @param superseded whether one may be an update of the other
 * @param certain whether nothing is assumed
 * @param matter what it is about
 * @param sides what is said
 * @param why why it cannot all be true
 */
record Disagreement(ContradictionKind kind, boolean superseded, boolean certain, Contradiction.Matter matter,
		List<Side> sides, String why) {

	/**
	 * A side.
	 *
	 * @param deniers who denies it; empty where it is stated
	 * @param claims the ids of the claims
	 */
	record Side(List<ActorName> deniers, @Nullable String entity, @Nullable String value, @Nullable String population,
			@Nullable String period, List<String> claims) {

		static Side denial(List<ActorName> deniers, List<String> claims) {
			return new Side(deniers, null, null, null, null, claims);
		}

		static Side of(String entity, String value, List<String> claims) {
			return new Side(List.of(), entity, value, null, null, claims);
		}

	}

}
