package org.rightsgraph.export;

import java.util.Map;

/** The colours of the kinds of node: those in Neo4j Browser. */
final class Colours {

	private static final int OTHER = 0xDDDDDD;

	private static final Map<String, Integer> BY_TYPE = Map.ofEntries(Map.entry("Person", 0x77AADD),
			Map.entry("Group", 0x99DDFF), Map.entry("Organisation", 0xEEDD88), Map.entry("Violation", 0xEE8866),
			Map.entry("Event", 0xFFAABB), Map.entry("Place", 0x44BB99), Map.entry("Law", 0xBBCC33),
			Map.entry("Right", 0xAAAA00), Map.entry("Role", 0xE6E6E6), Map.entry("List", 0xD6C6E1),
			Map.entry("Statistic", 0xC9C9C9));

	private Colours() {
	}

	/**
	 * {@return red, green and blue in the lower three bytes}
	 */
	static int of(String type) {
		return BY_TYPE.getOrDefault(type, OTHER);
	}

}
