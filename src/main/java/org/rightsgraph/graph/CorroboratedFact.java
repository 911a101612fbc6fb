package org.rightsgraph.graph;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A fact with the reports that state it.
 *
 * @param fact what is stated
 * @param independent how many of the reports are independent of each other
 * @param reports the reports
 * @param claims the ids of all claims that state it
 */
public record CorroboratedFact(Fact fact, int independent, List<ReportOnFact> reports, List<String> claims) {

	/**
	 * An entity or an edge between two.
	 *
	 * @param id its id; of an edge that somebody added by hand it may be null
	 * @param type what it is: for instance {@code Event}, {@code HAS_ROLE}
	 * @param name what to call it; null for an edge
	 * @param same the ids of other entities that are judged to be the same; empty for an
	 * edge
	 * @param from where the edge leads from; null for an entity
	 * @param to where the edge leads to; null for an entity
	 */
	public record Fact(@Nullable String id, String type, @Nullable String name, List<String> same,
			@Nullable EntityName from, @Nullable EntityName to) {
	}

	/**
	 * A report that states a fact.
	 *
	 * @param id its id
	 * @param title its title
	 * @param origins who published it, and whose reports it summarises; empty where that
	 * is not known
	 * @param counted whether it is one of the independent ones
	 * @param claims the ids of its claims on the fact
	 */
	public record ReportOnFact(String id, String title, List<ActorName> origins, boolean counted, List<String> claims) {
	}

}
