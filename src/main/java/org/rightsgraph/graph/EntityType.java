package org.rightsgraph.graph;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The kinds of entity, by the labels they have in the graph.
 */
public enum EntityType {

	/** A person. */
	PERSON("Person"),
	/** An organisation. */
	ORGANISATION("Organisation"),
	/** An unnamed or plural actor. */
	GROUP("Group"),
	/** A place. */
	PLACE("Place"),
	/** A law, treaty, bill or charge. */
	LAW("Law"),
	/** Something that happened. */
	EVENT("Event"),
	/** What was done to somebody. */
	VIOLATION("Violation"),
	/** A human right. */
	RIGHT("Right"),
	/** A list that somebody keeps. */
	LIST("List"),
	/** A figure. */
	STATISTIC("Statistic"),
	/** An occupation or office. */
	ROLE("Role");

	private final String label;

	EntityType(String label) {
		this.label = label;
	}

	/**
	 * {@return the label in the graph, which is also its name for callers}
	 */
	public String label() {
		return this.label;
	}

	/**
	 * {@return the labels of all kinds}
	 */
	public static List<String> allLabels() {
		return Arrays.stream(values()).map(EntityType::label).toList();
	}

	/**
	 * {@return the kind with a label, in whatever case a caller writes it}
	 * @param label the label
	 */
	public static Optional<EntityType> of(String label) {
		return Arrays.stream(values()).filter((type) -> type.label.equalsIgnoreCase(label)).findFirst();
	}

}
