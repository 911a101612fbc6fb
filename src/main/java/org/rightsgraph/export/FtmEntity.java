package org.rightsgraph.export;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** An entity of FollowTheMoney: an id, a schema, and properties with texts as values. */
final class FtmEntity {

	/** Longer names are refused. */
	private static final int LONGEST_NAME = 384;

	private final String id;

	private final String schema;

	private final Map<String, Set<String>> properties = new LinkedHashMap<>();

	FtmEntity(String id, String schema) {
		this.id = id;
		this.schema = schema;
	}

	FtmEntity with(String property, @Nullable String value) {
		var text = (value != null) ? Texts.well(value).strip() : "";
		if (!text.isEmpty()) {
			this.properties.computeIfAbsent(property, (_) -> new LinkedHashSet<>()).add(text);
		}
		return this;
	}

	FtmEntity with(String property, List<String> values) {
		values.forEach((value) -> with(property, value));
		return this;
	}

	FtmEntity named(String property, @Nullable String name) {
		return with(property, (name != null && name.length() > LONGEST_NAME)
				? name.substring(0, name.offsetByCodePoints(0, name.codePointCount(0, LONGEST_NAME) - 1)) : name);
	}

	/** Writes it into an object that has begun. */
	void write(tools.jackson.core.JsonGenerator json) {
		json.writeStringProperty("id", this.id);
		json.writeStringProperty("schema", this.schema);
		json.writeObjectPropertyStart("properties");
		this.properties.forEach((property, values) -> Json.texts(json, property, List.copyOf(values)));
		json.writeEndObject();
	}

}
