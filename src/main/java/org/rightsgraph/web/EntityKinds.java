package org.rightsgraph.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;

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

	/**
	 * {@return the labels of kinds}
	 */
	static List<String> labels(Collection<Kind> kinds) {
		return kinds.stream().map(EntityKinds::name).distinct().toList();
	}

	/**
	 * {@return all kinds but some}
	 */
	static List<Kind> without(Kind... kinds) {
		var left = Set.of(kinds);
		return Arrays.stream(Kind.values()).filter((kind) -> kind.isEntity() && !left.contains(kind)).toList();
	}

	/**
	 * {@return the label that says what an entity is}
	 * @param labels all of its labels
	 */
	static String telling(Collection<String> labels) {
		return names().stream().filter(labels::contains).findFirst().orElse("Entity");
	}

	private static String name(Kind kind) {
		return kind.labels().getFirst();
	}

}
