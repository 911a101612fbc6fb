package org.rightsgraph.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.rightsgraph.name.Sounds;

/** A node or an edge as a dataset states it. */
sealed interface Element {

	/**
	 * {@return the key under which it is compared with the graph; nodes sort before
	 * edges}
	 */
	String key();

	/**
	 * {@return what it says; values are strings, longs, doubles, booleans, local dates,
	 * lists of strings}
	 */
	SortedMap<String, Object> properties();

	/**
	 * {@return the word under which it is counted: its most telling label, or its type}
	 */
	String kind();

	static String nodeKey(String id) {
		return "n:" + id;
	}

	static String edgeKey(String id) {
		return "r:" + id;
	}

	/**
	 * A node.
	 *
	 * @param labels its labels, the most telling first, the one under which its id is
	 * unique last
	 * @param properties what it says
	 */
	record Node(List<String> labels, SortedMap<String, Object> properties) implements Element {

		Node(List<String> labels, Map<String, Object> properties) {
			this(labels, new TreeMap<>(properties));
		}

		@Override
		public String key() {
			return nodeKey(String.valueOf(this.properties.get("id")));
		}

		@Override
		public String kind() {
			return this.labels.getFirst();
		}

		/**
		 * {@return what its names sound like; that is no part of what it says, but it is
		 * found by it}
		 */
		List<String> sounds() {
			if (!this.labels.contains("Entity")) {
				return List.of();
			}
			List<String> names = new ArrayList<>();
			// What was added by hand need not have one.
			if (this.properties.get("name") instanceof String name) {
				names.add(name);
			}
			if (this.properties.get("names") instanceof List<?> others) {
				others.forEach((name) -> names.add(String.valueOf(name)));
			}
			return List.copyOf(Sounds.ofNames(names));
		}

	}

	/**
	 * An edge.
	 *
	 * @param type its type
	 * @param from where it starts
	 * @param to where it leads
	 * @param properties what it says
	 */
	record Edge(String type, End from, End to, SortedMap<String, Object> properties) implements Element {

		Edge(String type, End from, End to, Map<String, Object> properties) {
			this(type, from, to, new TreeMap<>(properties));
		}

		@Override
		public String key() {
			return edgeKey(String.valueOf(this.properties.get("id")));
		}

		@Override
		public String kind() {
			return this.type;
		}

	}

	/**
	 * An end of an edge.
	 *
	 * @param label the label under which its id is unique
	 * @param id its id
	 */
	record End(String label, String id) {
	}

}
