package org.rightsgraph.web;

import java.util.Arrays;
import java.util.List;

import org.rightsgraph.fact.Kind;

/**
 * The kinds of entity, under the names they have in the graph.
 */
final class EntityKinds {

	private EntityKinds() {
	}

	/**
	 * {@return all names}
	 */
	static List<String> names() {
		return Arrays.stream(Kind.values()).filter(Kind::isEntity).map(EntityKinds::name).toList();
	}

	/**
	 * {@return the kind of a name, in whatever case a caller writes it}
	 * @param name the name
	 * @throws IllegalArgumentException if there is none
	 */
	static Kind parse(String name) {
		return Arrays.stream(Kind.values())
			.filter((kind) -> kind.isEntity() && name(kind).equalsIgnoreCase(name))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("No kind of entity"));
	}

	private static String name(Kind kind) {
		return kind.labels().getFirst();
	}

}
