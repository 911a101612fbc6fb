package org.rightsgraph.importer;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes elements as tables for Neo4j's own bulk importer, a table for each kind. */
final class BulkTables implements AutoCloseable {

	private final Path folder;

	private final Map<String, BulkRows> tables = new TreeMap<>();

	/**
	 * Few or none: nodes that have to be written otherwise, and their edges with them.
	 */
	private final Set<Element.End> left = new HashSet<>();

	BulkTables(Path folder) {
		this.folder = folder;
	}

	/**
	 * {@return whether it could be written; nodes come before their edges}
	 */
	boolean add(Element element) {
		return switch (element) {
			case Element.Node node -> add(node);
			case Element.Edge edge -> !this.left.contains(edge.from()) && !this.left.contains(edge.to()) && add(edge);
		};
	}

	private boolean add(Element.Node node) {
		String key = node.labels().getLast();
		String id = String.valueOf(node.properties().get("id"));
		SortedMap<String, Object> properties = new TreeMap<>(node.properties());
		properties.remove("id");
		List<String> sounds = node.sounds();
		if (!sounds.isEmpty()) {
			properties.put(GraphState.SOUNDS, sounds);
		}
		boolean added = rows(true, String.join(":", node.labels()), List.of("id:ID(%s)".formatted(key)))
			.add(List.of(id), properties);
		if (!added) {
			this.left.add(new Element.End(key, id));
		}
		return added;
	}

	private boolean add(Element.Edge edge) {
		return rows(false, edge.type(),
				List.of(":START_ID(%s)".formatted(edge.from().label()), ":END_ID(%s)".formatted(edge.to().label())))
			.add(List.of(edge.from().id(), edge.to().id()), edge.properties());
	}

	private BulkRows rows(boolean nodes, String kind, List<String> fixed) {
		return this.tables.computeIfAbsent(kind + " " + fixed, (_) -> new BulkRows(this.folder, nodes, kind, fixed));
	}

	/**
	 * {@return the tables, to which nothing is added any more}
	 */
	List<BulkTable> finish() {
		return this.tables.values().stream().map(BulkRows::finish).toList();
	}

	@Override
	public void close() {
		this.tables.values().forEach(BulkRows::close);
	}

}
