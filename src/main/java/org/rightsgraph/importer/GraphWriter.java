package org.rightsgraph.importer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.rightsgraph.cypher.CypherFiles;
import org.rightsgraph.importer.Plan.Write;

/**
 * Carries out a plan: nodes, then edges, then removes edges, then nodes, then says what
 * names sound like. Stopped at any moment, it can be begun again.
 */
final class GraphWriter {

	private static final Shape SET_SOUNDS = new Shape(GraphState.SOUNDS, "set-sounds", Map.of());

	private final CypherFiles statements;

	private final Batches batches;

	private final Map<Shape, List<Map<String, Object>>> buffers = new HashMap<>();

	private boolean edges;

	GraphWriter(CypherFiles statements, Batches batches) {
		this.statements = statements;
		this.batches = batches;
	}

	/** What the rows of a batch have in shape. */
	private record Shape(String kind, String statement, Map<String, Object> parameters) {
	}

	void write(Plan plan) {
		plan.forEachWrite(this::write);
		flush();
		plan.forEachRemoval(false, this::write);
		flush();
		plan.forEachRemoval(true, this::write);
		flush();
		plan.forEachSounds((elementId, sounds) -> add(SET_SOUNDS, soundsRow(sounds, Map.of("elementId", elementId))));
		flush();
	}

	private void write(Write write) {
		switch (write) {
			case Write.Create(Element.Node node) -> add(nodes("create-nodes", node), row(node, Map.of()));
			case Write.Update(Element.Node node, String elementId) ->
				add(nodes("update-nodes", node), row(node, Map.of("elementId", elementId)));
			case Write.Create(Element.Edge edge) -> addEdge("create-edges", edge, Map.of());
			case Write.Update(Element.Edge edge, String elementId) ->
				addEdge("update-edges", edge, Map.of("elementId", elementId));
			case Write.Remove(boolean node, String kind, String elementId) ->
				add(new Shape(kind, node ? "remove-nodes" : "remove-edges", Map.of()), Map.of("elementId", elementId));
		}
	}

	private static Shape nodes(String statement, Element.Node node) {
		return new Shape(node.kind(), statement, Map.of("key", node.labels().getLast(), "labels", node.labels()));
	}

	private void addEdge(String statement, Element.Edge edge, Map<String, Object> extra) {
		if (!this.edges) {
			flush();
			this.edges = true;
		}
		Map<String, Object> row = new HashMap<>(extra);
		row.put("from", edge.from().id());
		row.put("to", edge.to().id());
		add(new Shape(edge.kind(), statement,
				Map.of("type", edge.type(), "fromLabel", edge.from().label(), "toLabel", edge.to().label())),
				row(edge, row));
	}

	private static Map<String, Object> row(Element element, Map<String, Object> extra) {
		Map<String, Object> row = (element instanceof Element.Node node) ? soundsRow(node.sounds(), extra)
				: new HashMap<>(extra);
		row.put("properties", element.properties());
		return row;
	}

	private static Map<String, Object> soundsRow(List<String> sounds, Map<String, Object> extra) {
		Map<String, Object> row = new HashMap<>(extra);
		// An empty list would be a property without content.
		row.put(GraphState.SOUNDS, sounds.isEmpty() ? null : sounds);
		return row;
	}

	private void add(Shape shape, Map<String, Object> row) {
		List<Map<String, Object>> rows = this.buffers.computeIfAbsent(shape, (key) -> new ArrayList<>());
		rows.add(row);
		if (rows.size() == BatchWriter.SIZE) {
			send(shape, rows);
			this.buffers.remove(shape);
		}
	}

	private void flush() {
		this.buffers.forEach(this::send);
		this.buffers.clear();
		this.batches.flush();
	}

	private void send(Shape shape, List<Map<String, Object>> rows) {
		this.batches.send(shape.kind(), this.statements.file("import/" + shape.statement()).text(), shape.parameters(),
				rows);
	}

}
