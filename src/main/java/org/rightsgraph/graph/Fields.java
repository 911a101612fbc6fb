package org.rightsgraph.graph;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

/**
 * Takes single properties out of nodes and maps, absent ones included.
 */
final class Fields {

	private final MapAccessor values;

	private Fields(MapAccessor values) {
		this.values = values;
	}

	static Fields of(MapAccessor values) {
		return new Fields(values);
	}

	static List<ActorName> actors(Value list) {
		return list.asList((actor) -> {
			var fields = of(actor);
			return new ActorName(fields.text("id"), fields.text("name"));
		});
	}

	String text(String key) {
		var text = maybe(key);
		return (text != null) ? text : "";
	}

	@Nullable String maybe(String key) {
		var value = this.values.get(key).asObject();
		return (value != null) ? value.toString() : null;
	}

	List<String> texts(String key) {
		return this.values.get(key).asList(Value::asString, List.of());
	}

	int number(String key) {
		return this.values.get(key).asInt(0);
	}

	@Nullable Boolean flag(String key) {
		return (this.values.get(key).asObject() instanceof Boolean flag) ? flag : null;
	}

}
