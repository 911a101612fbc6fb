package org.rightsgraph.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Finds what somebody may have meant.
 */
public final class NearNames {

	private static final int MOST = 3;

	private NearNames() {
	}

	/**
	 * {@return at most three of the known names that are much like the given one, the
	 * nearest first}
	 * @param given the name that is not known
	 * @param known the known names
	 */
	public static List<String> of(String given, Collection<String> known) {
		var wanted = given.toLowerCase(Locale.ROOT);
		// A third of the letters may differ; a part of a longer name also counts as near.
		var furthest = Math.max(2, wanted.length() / 3);
		var distance = new LevenshteinDistance(furthest);
		record Candidate(String name, int distance) {
		}
		return known.stream().map((name) -> {
			var other = name.toLowerCase(Locale.ROOT);
			var steps = distance.apply(wanted, other);
			return new Candidate(name, (steps < 0 && wanted.length() > 2 && other.contains(wanted)) ? furthest : steps);
		})
			.filter((candidate) -> candidate.distance() >= 0)
			.sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
			.limit(MOST)
			.map(Candidate::name)
			.toList();
	}

	/**
	 * {@return the question " Did you mean …?", or an empty text where nothing is near}
	 * @param given the name that is not known
	 * @param known the known names
	 */
	public static String hint(String given, Collection<String> known) {
		var near = of(given, known);
		return near.isEmpty() ? "" : " Did you mean " + String.join(" or ", near) + "?";
	}

}
