package org.rightsgraph.importer;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.rightsgraph.fact.Kind;

/**
 * Brings a node's labels, which the database holds as a set, into the order of their
 * kind.
 */
final class Labels {

	private Labels() {
	}

	/**
	 * {@return the labels in the order of their kind; in alphabetical order where they
	 * belong to none}
	 */
	static List<String> ordered(List<String> labels) {
		Set<String> set = Set.copyOf(labels);
		return Arrays.stream(Kind.values())
			.map(Kind::labels)
			.filter((ordered) -> ordered.size() == set.size() && set.containsAll(ordered))
			.findFirst()
			.orElseGet(() -> labels.stream().sorted().toList());
	}

}
