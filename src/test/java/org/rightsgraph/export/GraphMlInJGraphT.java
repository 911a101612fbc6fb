package org.rightsgraph.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jspecify.annotations.Nullable;

/**
 * Reads GraphML with JGraphT, which holds it against the schema and refuses loose ends.
 */
final class GraphMlInJGraphT {

	private GraphMlInJGraphT() {
	}

	/**
	 * {@return what it sees, as the scripts among the tools print it}
	 */
	static List<List<@Nullable String>> read(Path file) {
		Map<String, Map<String, String>> nodes = new LinkedHashMap<>();
		Map<DefaultEdge, Map<String, String>> edges = new LinkedHashMap<>();
		var graph = new DirectedPseudograph<String, DefaultEdge>(DefaultEdge.class);
		var importer = new GraphMLImporter<String, DefaultEdge>();
		importer.setVertexFactory((id) -> {
			nodes.put(id, new LinkedHashMap<>());
			return id;
		});
		importer.addVertexAttributeConsumer((of, value) -> put(nodes, of.getFirst(), of.getSecond(), value));
		importer.addEdgeAttributeConsumer((of, value) -> put(edges, of.getFirst(), of.getSecond(), value));
		importer.importGraph(graph, file.toFile());
		var seen = new ArrayList<List<@Nullable String>>();
		nodes.forEach((id, values) -> seen.add(line(values, "node", id, values.get("label"), values.get("type"))));
		for (var edge : graph.edgeSet()) {
			var values = edges.getOrDefault(edge, Map.of());
			seen.add(line(values, "edge", graph.getEdgeSource(edge), graph.getEdgeTarget(edge), values.get("label"),
					values.get("type")));
		}
		return seen;
	}

	private static <T> void put(Map<T, Map<String, String>> all, T of, String name, Attribute value) {
		all.computeIfAbsent(of, (_) -> new LinkedHashMap<>()).put(name, value.getValue());
	}

	private static List<@Nullable String> line(Map<String, String> values, @Nullable String... first) {
		var line = new ArrayList<@Nullable String>(java.util.Arrays.asList(first));
		line.add(values.get("earliest"));
		line.add(values.get("latest"));
		return line;
	}

}
