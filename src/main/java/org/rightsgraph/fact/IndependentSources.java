package org.rightsgraph.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds out how many reports are independent of each other. Two reports are not where
 * they share an origin: who published it, or whose report it summarises.
 */
public final class IndependentSources {

	// A search of all combinations; beyond this many reports on one fact the first that
	// fits is taken.
	private static final int SEARCHED = 24;

	private IndependentSources() {
	}

	/**
	 * A report and where it comes from.
	 *
	 * @param report its id
	 * @param origins the ids of its origins; empty where nobody knows whose it is
	 */
	public record Source(String report, Set<String> origins) {

		public Source {
			origins = Set.copyOf(origins);
		}

	}

	/**
	 * {@return the ids of as many reports as possible of which no two share an origin} A
	 * compilation of two reports counts as neither of them, nor does it make the two
	 * dependent on each other. A report of unknown origin may come from any of the
	 * others: it counts only where there is no other, and then once.
	 * @param sources the reports
	 */
	public static Set<String> largest(Collection<Source> sources) {
		// Those with few origins first: a primary report before its compilation.
		var known = sources.stream()
			.filter((source) -> !source.origins().isEmpty())
			.sorted(Comparator.<Source>comparingInt((source) -> source.origins().size()).thenComparing(Source::report))
			.toList();
		if (known.isEmpty()) {
			return sources.stream().map(Source::report).min(Comparator.naturalOrder()).map(Set::of).orElse(Set.of());
		}
		var chosen = (known.size() > SEARCHED) ? greedy(known) : search(known, 0, Set.of(), List.of(), List.of());
		return Set.copyOf(chosen);
	}

	private static List<String> greedy(List<Source> sources) {
		var chosen = new ArrayList<String>();
		var taken = new HashSet<String>();
		for (var source : sources) {
			if (Collections.disjoint(taken, source.origins())) {
				chosen.add(source.report());
				taken.addAll(source.origins());
			}
		}
		return chosen;
	}

	private static List<String> search(List<Source> sources, int from, Set<String> taken, List<String> chosen,
			List<String> best) {
		if (chosen.size() + sources.size() - from <= best.size()) {
			return best;
		}
		if (from == sources.size()) {
			return chosen;
		}
		var source = sources.get(from);
		var found = best;
		if (Collections.disjoint(taken, source.origins())) {
			var more = new HashSet<>(taken);
			more.addAll(source.origins());
			var with = new ArrayList<>(chosen);
			with.add(source.report());
			found = search(sources, from + 1, more, with, found);
		}
		return search(sources, from + 1, taken, chosen, found);
	}

}
