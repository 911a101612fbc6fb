package org.rightsgraph.export;

import java.io.OutputStream;

import tools.jackson.core.JsonGenerator;

/** The JSON of Cytoscape.js, which Cytoscape and networkx read too. */
final class CytoscapeWriter extends JsonFormat {

	CytoscapeWriter(OutputStream out) {
		super(out, "edges");
	}

	@Override
	void head(JsonGenerator json, Head head) {
		json.writeStringProperty("format_version", "1.0");
		json.writeStringProperty("generated_by", Head.CREATOR);
		json.writeStringProperty("target_cytoscapejs_version", "~3");
		// These two are asked for by networkx.
		json.writeBooleanProperty("directed", true);
		json.writeBooleanProperty("multigraph", true);
		about(json, "data", head);
		json.writeObjectPropertyStart("elements");
	}

	@Override
	void node(JsonGenerator json, ExportNode node) {
		json.writeObjectPropertyStart("data");
		json.writeStringProperty("id", node.id());
		// The id, as networkx calls it.
		json.writeStringProperty("value", node.id());
		json.writeStringProperty("name", node.label());
		json.writeStringProperty("label", node.label());
		Json.cells(json, node.cells());
		json.writeEndObject();
		// A class that a style sheet can name.
		json.writeStringProperty("classes", node.type());
	}

	@Override
	void edge(JsonGenerator json, ExportEdge edge) {
		json.writeObjectPropertyStart("data");
		json.writeStringProperty("id", edge.id());
		// What tells parallel edges apart, as networkx calls it.
		json.writeStringProperty("key", edge.id());
		json.writeStringProperty("source", edge.from());
		json.writeStringProperty("target", edge.to());
		json.writeStringProperty("interaction", edge.type());
		json.writeStringProperty("label", edge.label());
		Json.cells(json, edge.cells());
		json.writeEndObject();
		json.writeStringProperty("classes", edge.type());
	}

	@Override
	void tail(JsonGenerator json) {
		json.writeEndObject();
	}

}
