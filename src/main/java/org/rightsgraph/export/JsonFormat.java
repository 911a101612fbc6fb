package org.rightsgraph.export;

import java.io.IOException;
import java.io.OutputStream;

import tools.jackson.core.JsonGenerator;

/** A format that is a JSON object with an array of nodes and then one of edges. */
abstract class JsonFormat implements FormatWriter {

	private final Json json;

	private final String edges;

	private boolean inEdges;

	/**
	 * Makes it.
	 * @param out where to write
	 * @param edges the name of the array of edges
	 */
	JsonFormat(OutputStream out, String edges) {
		this.json = new Json(out);
		this.edges = edges;
	}

	/** Writes what comes before the nodes. */
	abstract void head(JsonGenerator json, Head head);

	/** Writes the members of a node. */
	abstract void node(JsonGenerator json, ExportNode node);

	/** Writes the members of an edge. */
	abstract void edge(JsonGenerator json, ExportEdge edge);

	/** Writes what comes after the edges. */
	void tail(JsonGenerator json) {
	}

	@Override
	public final void begin(Head head) throws IOException {
		this.json.write((json) -> {
			json.writeStartObject();
			head(json, head);
			json.writeArrayPropertyStart("nodes");
		});
	}

	@Override
	public final void node(ExportNode node) throws IOException {
		this.json.item((json) -> node(json, node));
	}

	@Override
	public final void edge(ExportEdge edge) throws IOException {
		beginEdges();
		this.json.item((json) -> edge(json, edge));
	}

	@Override
	public final void end() throws IOException {
		beginEdges();
		this.json.write((json) -> {
			json.writeEndArray();
			tail(json);
			json.writeEndObject();
		});
		this.json.flush();
	}

	private void beginEdges() throws IOException {
		if (!this.inEdges) {
			this.inEdges = true;
			this.json.write((json) -> {
				json.writeEndArray();
				json.writeArrayPropertyStart(this.edges);
			});
		}
	}

	/** Writes what most of these formats say about the graph as a whole. */
	static void about(JsonGenerator json, String name, Head head) {
		json.writeObjectPropertyStart(name);
		json.writeStringProperty("name", head.title());
		json.writeStringProperty("description", head.description());
		json.writeBooleanProperty("truncated", head.truncated());
		json.writeEndObject();
	}

}
