package org.rightsgraph.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Says who is one of too few of whom the same can be seen (k-anonymity). People of whom
 * nothing can be seen are not given away, however few they are.
 *
 * @see <a href="https://doi.org/10.1142/S0218488502001648">Sweeney, k-anonymity: a model
 * for protecting privacy, 2002</a>
 */
final class Anonymity {

	private Anonymity() {
	}

	/**
	 * {@return who is given away}
	 * @param attributes what can be seen of each protected person
	 * @param fewest how many there must be of whom the same can be seen
	 */
	static List<Identifiable> of(Map<String, Set<String>> attributes, int fewest) {
		Map<Set<String>, Integer> classes = new HashMap<>();
		Map<String, Integer> sharing = new HashMap<>();
		attributes.values().forEach((seen) -> {
			classes.merge(seen, 1, Integer::sum);
			seen.forEach((attribute) -> sharing.merge(attribute, 1, Integer::sum));
		});
		List<Identifiable> found = new ArrayList<>();
		new TreeMap<>(attributes).forEach((person, seen) -> {
			int size = classes.getOrDefault(seen, 0);
			if (size < fewest && !seen.isEmpty()) {
				List<String> rare = new TreeSet<>(seen).stream()
					.filter((attribute) -> sharing.getOrDefault(attribute, 0) < fewest)
					.toList();
				found.add(new Identifiable(person, size, rare.isEmpty() ? List.copyOf(new TreeSet<>(seen)) : rare));
			}
		});
		return List.copyOf(found);
	}

}
