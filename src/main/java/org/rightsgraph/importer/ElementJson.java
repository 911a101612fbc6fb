package org.rightsgraph.importer;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/**
 * Elements as one line of JSON, always the same line for the same content: what is
 * compared, digested and kept on disk. A day is written as an object,
 * {@code {"day":"2021-02-04"}}, which no property can be.
 */
final class ElementJson {

	/** Its buffers are kept by thread: the one pool for all is waited for. */
	private static final JsonFactory JSON = JsonFactory.builder()
		.recyclerPool(JsonRecyclerPools.threadLocalPool())
		.build();

	private ElementJson() {
	}

	/**
	 * {@return the line of an element}
	 */
	static String write(Element element) {
		StringWriter line = new StringWriter(256);
		try (JsonGenerator json = JSON.createGenerator(tools.jackson.core.ObjectWriteContext.empty(), line)) {
			json.writeStartObject();
			switch (element) {
				case Element.Node node -> list(json, "labels", node.labels());
				case Element.Edge edge -> {
					json.writeStringProperty("type", edge.type());
					json.writeStringProperty("from", edge.from().id());
					json.writeStringProperty("fromLabel", edge.from().label());
					json.writeStringProperty("to", edge.to().id());
					json.writeStringProperty("toLabel", edge.to().label());
				}
			}
			json.writeObjectPropertyStart("properties");
			element.properties().forEach((name, value) -> property(json, name, value));
			json.writeEndObject();
			json.writeEndObject();
		}
		return line.toString();
	}

	private static void property(JsonGenerator json, String name, Object value) {
		switch (value) {
			case String text -> json.writeStringProperty(name, text);
			case Long number -> json.writeNumberProperty(name, number);
			case Double number -> json.writeNumberProperty(name, number);
			case Boolean flag -> json.writeBooleanProperty(name, flag);
			case LocalDate day -> {
				json.writeObjectPropertyStart(name);
				json.writeStringProperty("day", day.toString());
				json.writeEndObject();
			}
			case List<?> items -> list(json, name, items);
			default -> json.writeStringProperty(name, value.toString());
		}
	}

	private static void list(JsonGenerator json, String name, List<?> items) {
		json.writeArrayPropertyStart(name);
		items.forEach((item) -> json.writeString(String.valueOf(item)));
		json.writeEndArray();
	}

	/**
	 * {@return the element of a line that {@link #write} made}
	 */
	static Element read(String line) {
		try (JsonParser json = JSON.createParser(tools.jackson.core.ObjectReadContext.empty(), line)) {
			json.nextToken();
			Map<String, Object> members = object(json);
			SortedMap<String, Object> properties = properties(members);
			if (members.get("labels") instanceof List<?> labels) {
				return new Element.Node(labels.stream().map(String::valueOf).toList(), properties);
			}
			return new Element.Edge(text(members, "type"),
					new Element.End(text(members, "fromLabel"), text(members, "from")),
					new Element.End(text(members, "toLabel"), text(members, "to")), properties);
		}
	}

	@SuppressWarnings("unchecked")
	private static SortedMap<String, Object> properties(Map<String, Object> members) {
		return (SortedMap<String, Object>) members.getOrDefault("properties", new TreeMap<String, Object>());
	}

	private static String text(Map<String, Object> members, String name) {
		return String.valueOf(members.get(name));
	}

	private static TreeMap<String, Object> object(JsonParser json) {
		TreeMap<String, Object> members = new TreeMap<>();
		while (json.nextToken() == JsonToken.PROPERTY_NAME) {
			String name = json.currentName();
			@Nullable JsonToken token = json.nextToken();
			members.put(name, value(json, token));
		}
		return members;
	}

	private static Object value(JsonParser json, @Nullable JsonToken token) {
		return switch (token) {
			case START_OBJECT -> dayOrObject(object(json));
			case START_ARRAY -> {
				List<String> items = new ArrayList<>();
				while (json.nextToken() != JsonToken.END_ARRAY) {
					items.add(json.getString());
				}
				yield items;
			}
			case VALUE_NUMBER_INT -> json.getLongValue();
			case VALUE_NUMBER_FLOAT -> json.getDoubleValue();
			case VALUE_TRUE -> true;
			case VALUE_FALSE -> false;
			case null, default -> json.getString();
		};
	}

	private static Object dayOrObject(TreeMap<String, Object> members) {
		return (members.size() == 1 && members.get("day") instanceof String day) ? LocalDate.parse(day) : members;
	}

}
