package org.rightsgraph.export;

import java.io.OutputStream;

import tools.jackson.core.JsonGenerator;

/**
 * The JSON of graphology, for sigma and Gephi Lite. There "type" says how something is
 * drawn, so what it is stands under "kind".
 */
final class GraphologyWriter extends JsonFormat {

	GraphologyWriter(OutputStream out) {
		super(out, "edges");
	}

	@Override
	void head(JsonGenerator json, Head head) {
		about(json, "attributes", head);
		json.writeObjectPropertyStart("options");
		json.writeStringProperty("type", "directed");
		json.writeBooleanProperty("multi", true);
		json.writeBooleanProperty("allowSelfLoops", true);
		json.writeEndObject();
	}

	@Override
	void node(JsonGenerator json, ExportNode node) {
		json.writeStringProperty("key", node.id());
		json.writeObjectPropertyStart("attributes");
		json.writeStringProperty("label", node.label());
		json.writeStringProperty("color", "#%06X".formatted(Colours.of(node.type())));
		cells(json, node);
		json.writeEndObject();
	}

	@Override
	void edge(JsonGenerator json, ExportEdge edge) {
		json.writeStringProperty("key", edge.id());
		json.writeStringProperty("source", edge.from());
		json.writeStringProperty("target", edge.to());
		json.writeObjectPropertyStart("attributes");
		json.writeStringProperty("label", edge.label());
		cells(json, edge);
		json.writeEndObject();
	}

	private static void cells(JsonGenerator json, ExportElement element) {
		for (var cell : element.cells()) {
			json.writeName((cell.column() == Columns.TYPE) ? "kind" : cell.column().name());
			Json.value(json, cell.value());
		}
	}

}
