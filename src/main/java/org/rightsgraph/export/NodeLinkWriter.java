package org.rightsgraph.export;

import java.io.OutputStream;

import tools.jackson.core.JsonGenerator;

/** Node-link JSON, for networkx and D3. */
final class NodeLinkWriter extends JsonFormat {

	NodeLinkWriter(OutputStream out) {
		super(out, "links");
	}

	@Override
	void head(JsonGenerator json, Head head) {
		json.writeBooleanProperty("directed", true);
		json.writeBooleanProperty("multigraph", true);
		about(json, "graph", head);
	}

	@Override
	void node(JsonGenerator json, ExportNode node) {
		json.writeStringProperty("id", node.id());
		json.writeStringProperty("label", node.label());
		Json.cells(json, node.cells());
	}

	@Override
	void edge(JsonGenerator json, ExportEdge edge) {
		json.writeStringProperty("source", edge.from());
		json.writeStringProperty("target", edge.to());
		json.writeStringProperty("key", edge.id());
		json.writeStringProperty("label", edge.label());
		Json.cells(json, edge.cells());
	}

}
