package org.rightsgraph.export;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;

import tools.jackson.core.JsonGenerator;

/** The JSON in which the interface itself answers with a part of the graph. */
final class SubgraphWriter extends JsonFormat {

	private boolean truncated;

	SubgraphWriter(OutputStream out) {
		super(out, "edges");
	}

	@Override
	void head(JsonGenerator json, Head head) {
		this.truncated = head.truncated();
	}

	@Override
	void node(JsonGenerator json, ExportNode node) {
		var held = node.node();
		Json.text(json, "id", held.id());
		Json.text(json, "type", held.type());
		member(json, "labels", held.labels());
		Json.text(json, "name", held.name());
		member(json, "claims", held.claims());
		member(json, "properties", held.properties());
	}

	@Override
	void edge(JsonGenerator json, ExportEdge edge) {
		var held = edge.edge();
		Json.text(json, "id", held.id());
		Json.text(json, "type", held.type());
		Json.text(json, "from", held.from());
		Json.text(json, "to", held.to());
		member(json, "claims", held.claims());
		member(json, "properties", held.properties());
	}

	@Override
	void tail(JsonGenerator json) {
		json.writeBooleanProperty("truncated", this.truncated);
	}

	private static void member(JsonGenerator json, String name, Object value) {
		json.writeName(Texts.well(name));
		value(json, value);
	}

	private static void value(JsonGenerator json, Object value) {
		switch (value) {
			case Map<?, ?> members -> {
				json.writeStartObject();
				members.forEach((name, member) -> member(json, name.toString(), member));
				json.writeEndObject();
			}
			case List<?> elements -> {
				json.writeStartArray();
				elements.forEach((element) -> value(json, element));
				json.writeEndArray();
			}
			case String text -> json.writeString(Texts.well(text));
			default -> Json.value(json, value);
		}
	}

}
