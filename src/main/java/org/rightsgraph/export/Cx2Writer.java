package org.rightsgraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.core.JsonGenerator;

/**
 * CX2, the format of Cytoscape and NDEx. Its ids are whole numbers, so ours are kept as
 * attributes, and the number of each node is remembered until the end.
 */
final class Cx2Writer implements FormatWriter {

	private final Json json;

	private final Map<String, Long> numbers = new HashMap<>();

	private long edges;

	Cx2Writer(OutputStream out) {
		this.json = new Json(out);
	}

	@Override
	public void begin(Head head) throws IOException {
		this.json.write((json) -> {
			json.writeStartArray();
			json.writeStartObject();
			json.writeStringProperty("CXVersion", "2.0");
			json.writeBooleanProperty("hasFragments", false);
			json.writeEndObject();
			declarations(json);
			aspect(json, "networkAttributes");
			json.writeStartObject();
			json.writeStringProperty("name", head.title());
			json.writeStringProperty("description", head.description());
			json.writeBooleanProperty("truncated", head.truncated());
			json.writeEndObject();
			endAspect(json);
			aspect(json, "nodes");
		});
	}

	private static void declarations(JsonGenerator json) {
		aspect(json, "attributeDeclarations");
		json.writeStartObject();
		json.writeObjectPropertyStart("networkAttributes");
		declare(json, "name", "string");
		declare(json, "description", "string");
		declare(json, "truncated", "boolean");
		json.writeEndObject();
		json.writeObjectPropertyStart("nodes");
		declare(json, "id", "string");
		declare(json, "name", "string");
		Columns.NODE.forEach((column) -> declare(json, column.name(), type(column.type())));
		json.writeEndObject();
		json.writeObjectPropertyStart("edges");
		declare(json, "id", "string");
		declare(json, "name", "string");
		declare(json, "interaction", "string");
		Columns.EDGE.forEach((column) -> declare(json, column.name(), type(column.type())));
		json.writeEndObject();
		json.writeEndObject();
		endAspect(json);
	}

	private static void declare(JsonGenerator json, String name, String type) {
		json.writeObjectPropertyStart(name);
		json.writeStringProperty("d", type);
		json.writeEndObject();
	}

	private static String type(ColumnType type) {
		return switch (type) {
			case TEXT, DAY -> "string";
			case TEXTS -> "list_of_string";
			case WHOLE -> "long";
			case DECIMAL -> "double";
			case TRUTH -> "boolean";
		};
	}

	private static void aspect(JsonGenerator json, String name) {
		json.writeRaw('\n');
		json.writeStartObject();
		json.writeArrayPropertyStart(name);
	}

	private static void endAspect(JsonGenerator json) {
		json.writeEndArray();
		json.writeEndObject();
	}

	@Override
	public void node(ExportNode node) throws IOException {
		var number = (long) this.numbers.size();
		this.numbers.put(node.id(), number);
		this.json.item((json) -> {
			json.writeNumberProperty("id", number);
			values(json, node, List.of());
		});
	}

	@Override
	public void edge(ExportEdge edge) throws IOException {
		beginEdges();
		var number = this.edges++;
		this.json.item((json) -> {
			json.writeNumberProperty("id", number);
			json.writeNumberProperty("s", this.numbers.getOrDefault(edge.from(), -1L));
			json.writeNumberProperty("t", this.numbers.getOrDefault(edge.to(), -1L));
			values(json, edge, List.of(edge.type()));
		});
	}

	private static void values(JsonGenerator json, ExportElement element, List<String> interaction) {
		json.writeObjectPropertyStart("v");
		json.writeStringProperty("id", element.id());
		json.writeStringProperty("name", element.label());
		interaction.forEach((type) -> json.writeStringProperty("interaction", type));
		Json.cells(json, element.cells());
		json.writeEndObject();
	}

	private void beginEdges() throws IOException {
		if (this.edges == 0) {
			this.json.write((json) -> {
				endAspect(json);
				aspect(json, "edges");
			});
		}
	}

	@Override
	public void end() throws IOException {
		beginEdges();
		this.json.write((json) -> {
			endAspect(json);
			// At the end, when the numbers are known.
			aspect(json, "metaData");
			metaData(json, "nodes", this.numbers.size());
			metaData(json, "edges", this.edges);
			endAspect(json);
			aspect(json, "status");
			json.writeStartObject();
			json.writeStringProperty("error", "");
			json.writeBooleanProperty("success", true);
			json.writeEndObject();
			endAspect(json);
			json.writeEndArray();
		});
		this.json.flush();
	}

	private static void metaData(JsonGenerator json, String aspect, long count) {
		json.writeStartObject();
		json.writeStringProperty("name", aspect);
		json.writeNumberProperty("elementCount", count);
		json.writeEndObject();
	}

}
