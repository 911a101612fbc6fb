package org.rightsgraph.graph;

import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.Entity;
import org.neo4j.driver.types.IsoDuration;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Point;
import org.neo4j.driver.types.Relationship;

/**
 * Turns what the driver returns into values that any caller can write down: texts,
 * numbers, lists, maps, nodes and edges. What is null is left out.
 */
public final class GraphValues {

	// Who put it there is the importer's business, what it sounds like the search's.
	private static final Set<String> BOOKKEEPING = Set.of("dataset", "sounds");

	private static final Set<String> SHARED_LABELS = Set.of("Entity", "Actor");

	private static final Comparator<String> NAME_FIRST = Comparator.<String, Integer>comparing((key) -> switch (key) {
		case "id" -> 0;
		case "name" -> 1;
		default -> 2;
	}).thenComparing(Comparator.naturalOrder());

	private final Map<String, String> idsByElementId = new HashMap<>();

	private GraphValues() {
	}

	/**
	 * {@return a row by its columns, in their order, without those that are null}
	 * @param row a row of a result
	 */
	public static Map<String, Object> row(Record row) {
		var values = new GraphValues();
		// A relationship of the driver knows its ends by internal ids alone; the nodes of
		// the same row know ours.
		row.values().forEach((value) -> values.noteNodes(value.asObject()));
		var columns = new LinkedHashMap<String, Object>();
		row.fields().forEach((field) -> values.put(columns, field.key(), field.value().asObject()));
		return columns;
	}

	/**
	 * {@return a node}
	 * @param node the driver's node
	 */
	public static Node node(org.neo4j.driver.types.Node node) {
		return new GraphValues().toNode(node);
	}

	/**
	 * {@return an edge}
	 * @param relationship the driver's relationship
	 * @param from our id of the node it leads from
	 * @param to our id of the node it leads to
	 */
	public static Edge edge(Relationship relationship, String from, String to) {
		var values = new GraphValues();
		values.idsByElementId.put(relationship.startNodeElementId(), from);
		values.idsByElementId.put(relationship.endNodeElementId(), to);
		return values.toEdge(relationship);
	}

	/**
	 * {@return the nodes and edges of a path, in its order}
	 * @param path the driver's path
	 */
	static Subgraph path(Path path) {
		var values = new GraphValues();
		values.noteNodes(path);
		var nodes = new ArrayList<Node>();
		path.nodes().forEach((node) -> nodes.add(values.toNode(node)));
		var edges = new ArrayList<Edge>();
		path.relationships().forEach((relationship) -> edges.add(values.toEdge(relationship)));
		return new Subgraph(nodes, edges, false);
	}

	private void noteNodes(@Nullable Object value) {
		switch (value) {
			case org.neo4j.driver.types.Node node -> {
				if (node.get("id").asObject() instanceof String id) {
					this.idsByElementId.put(node.elementId(), id);
				}
			}
			case Path path -> path.nodes().forEach(this::noteNodes);
			case Collection<?> values -> values.forEach(this::noteNodes);
			case Map<?, ?> map -> map.values().forEach(this::noteNodes);
			case null, default -> {
			}
		}
	}

	private void put(Map<String, Object> map, String key, @Nullable Object value) {
		var plain = plain(value);
		if (plain != null) {
			map.put(key, plain);
		}
	}

	private @Nullable Object plain(@Nullable Object value) {
		return switch (value) {
			case null -> null;
			case String text -> text;
			case Boolean flag -> flag;
			case Double number when !Double.isFinite(number) -> null;
			case Number number -> number;
			case org.neo4j.driver.types.Node node -> toNode(node);
			case Relationship relationship -> toEdge(relationship);
			case Path path -> toPath(path);
			case Collection<?> values -> toList(values);
			case Map<?, ?> map -> toMap(map);
			case TemporalAccessor time -> time.toString();
			case IsoDuration duration -> duration.toString();
			case Point point -> toPoint(point);
			default -> value.toString();
		};
	}

	/**
	 * {@return the label that says what a node is}
	 * @param labels all of its labels
	 */
	static String type(Collection<String> labels) {
		return labels.stream().filter((label) -> !SHARED_LABELS.contains(label)).sorted().findFirst().orElse("Node");
	}

	private Node toNode(org.neo4j.driver.types.Node node) {
		var labels = new ArrayList<String>();
		node.labels().forEach(labels::add);
		labels.sort(null);
		return new Node(text(node, "id"), type(labels), List.copyOf(labels), text(node, "name"), claims(node),
				toProperties(node, Set.of("id", "name", "claims")));
	}

	private Edge toEdge(Relationship relationship) {
		return new Edge(text(relationship, "id"), relationship.type(),
				this.idsByElementId.get(relationship.startNodeElementId()),
				this.idsByElementId.get(relationship.endNodeElementId()), claims(relationship),
				toProperties(relationship, Set.of("id", "claims")));
	}

	private Map<String, Object> toPath(Path path) {
		var nodes = new ArrayList<Node>();
		path.nodes().forEach((node) -> nodes.add(toNode(node)));
		var edges = new ArrayList<Edge>();
		path.relationships().forEach((relationship) -> edges.add(toEdge(relationship)));
		return Map.of("nodes", nodes, "edges", edges);
	}

	private List<Object> toList(Collection<?> values) {
		var plain = new ArrayList<Object>();
		values.forEach((value) -> {
			var element = plain(value);
			if (element != null) {
				plain.add(element);
			}
		});
		return plain;
	}

	private Map<String, Object> toMap(Map<?, ?> map) {
		// The driver gives maps in no order of their own; a reader wants to know first
		// what a thing is.
		var plain = new TreeMap<String, Object>(NAME_FIRST);
		map.forEach((key, value) -> put(plain, String.valueOf(key), value));
		return plain;
	}

	private Map<String, Object> toProperties(Entity entity, Set<String> without) {
		var properties = toMap(entity.asMap());
		properties.keySet().removeAll(BOOKKEEPING);
		properties.keySet().removeAll(without);
		return properties;
	}

	private static Map<String, Object> toPoint(Point point) {
		var coordinates = new LinkedHashMap<String, Object>();
		coordinates.put("srid", point.srid());
		coordinates.put("x", point.x());
		coordinates.put("y", point.y());
		if (!Double.isNaN(point.z())) {
			coordinates.put("z", point.z());
		}
		return coordinates;
	}

	private static List<String> claims(Entity entity) {
		return entity.get("claims").asList((claim) -> String.valueOf(claim.asObject()), List.of());
	}

	private static @Nullable String text(Entity entity, String key) {
		return (entity.get(key).asObject() instanceof String text) ? text : null;
	}

}
