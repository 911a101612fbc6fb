package org.rightsgraph.dataset;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The claims a row rests on.
 *
 * @param whole claims that bear out the whole row
 * @param byColumn claims that bear out one column each, which then rests on them alone
 */
public record ClaimList(List<String> whole, Map<String, List<String>> byColumn) {

	/** No claim at all: a row of a vocabulary. */
	public static final ClaimList NONE = new ClaimList(List.of(), Map.of());

	public ClaimList {
		whole = List.copyOf(whole);
		byColumn = new TreeMap<>(byColumn);
	}

	/**
	 * {@return every claim of the row once, in the order of their ids}
	 */
	public List<String> all() {
		return List.copyOf(new TreeSet<>(
				Stream.concat(this.whole.stream(), this.byColumn.values().stream().flatMap(List::stream)).toList()));
	}

	/**
	 * {@return the claims on which that column rests}
	 */
	public List<String> of(String column) {
		return List.copyOf(new TreeSet<>(this.byColumn.getOrDefault(column, this.whole)));
	}

}
