package org.rightsgraph.fact;

import java.util.List;
import java.util.Locale;

/**
 * The kinds of thing a dataset names by an id, with the labels they carry in the graph.
 */
public enum Kind {

	PERSON("Person", "Actor", "Entity"), ORGANISATION("Organisation", "Actor", "Entity"),
	GROUP("Group", "Actor", "Entity"), PLACE("Place", "Entity"), LAW("Law", "Entity"), EVENT("Event", "Entity"),
	VIOLATION("Violation", "Entity"), LIST("List", "Entity"), STATISTIC("Statistic", "Entity"), ROLE("Role", "Entity"),
	RIGHT("Right", "Entity"), REPORT("Report"), CLAIM("Claim"), PASSAGE("Passage"),
	/** A word of a vocabulary that is no entity. */
	TERM("Term"),
	/** A row that names an edge, not a node. */
	EDGE();

	private final List<String> labels;

	Kind(String... labels) {
		this.labels = List.of(labels);
	}

	/**
	 * {@return the labels of such a node, the most telling first; none for edges}
	 */
	public List<String> labels() {
		return this.labels;
	}

	/**
	 * {@return whether such a thing is an entity: something reports make statements
	 * about}
	 */
	public boolean isEntity() {
		return this.labels.contains("Entity");
	}

	/**
	 * {@return the word for this kind in tables and messages}
	 */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * {@return the kind of that word}
	 * @throws IllegalArgumentException if there is none
	 */
	public static Kind ofWord(String word) {
		return valueOf(word.toUpperCase(Locale.ROOT));
	}

}
