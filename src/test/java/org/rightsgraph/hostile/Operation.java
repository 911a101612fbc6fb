package org.rightsgraph.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import tools.jackson.databind.JsonNode;

/**
 * What the description of the interface says about one path and method.
 *
 * @param path the path, with parameters in braces
 * @param method the method, in capitals
 * @param parameters its parameters
 * @param bodies the types of body that it takes
 * @param answers the types of answer by status
 */
record Operation(String path, String method, List<Parameter> parameters, List<String> bodies,
		Map<String, Set<String>> answers) {

	private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "options", "head", "patch",
			"trace");

	/**
	 * A parameter.
	 *
	 * @param name its name
	 * @param in where it stands
	 * @param required whether it must
	 * @param schema what it may be
	 * @param description the whole of it
	 */
	record Parameter(String name, String in, boolean required, JsonNode schema, JsonNode description) {

		boolean isArray() {
			return this.schema.path("type").asString("").equals("array");
		}

		JsonNode itemSchema() {
			return isArray() ? this.schema.path("items") : this.schema;
		}

	}

	/**
	 * {@return all operations of a description}
	 */
	static List<Operation> of(JsonNode document) {
		List<Operation> operations = new ArrayList<>();
		document.path("paths").properties().forEach((path) -> path.getValue().properties().forEach((method) -> {
			if (METHODS.contains(method.getKey())) {
				operations.add(of(document, path.getKey(), path.getValue(), method.getKey(), method.getValue()));
			}
		}));
		return operations;
	}

	private static Operation of(JsonNode document, String path, JsonNode shared, String method, JsonNode node) {
		List<Parameter> parameters = new ArrayList<>();
		for (JsonNode list : List.of(shared.path("parameters"), node.path("parameters"))) {
			list.forEach((parameter) -> parameters.add(parameter(resolved(document, parameter), document)));
		}
		Map<String, Set<String>> answers = new TreeMap<>();
		node.path("responses")
			.properties()
			.forEach((answer) -> answers.put(answer.getKey(),
					new TreeSet<>(resolved(document, answer.getValue()).path("content").propertyNames())));
		return new Operation(path, method.toUpperCase(java.util.Locale.ROOT), parameters,
				List.copyOf(resolved(document, node.path("requestBody")).path("content").propertyNames()), answers);
	}

	private static Parameter parameter(JsonNode node, JsonNode document) {
		return new Parameter(node.path("name").asString(), node.path("in").asString(),
				node.path("required").asBoolean(false), resolved(document, node.path("schema")), node);
	}

	private static JsonNode resolved(JsonNode document, JsonNode node) {
		return node.has("$ref") ? document.at(node.path("$ref").asString().substring(1)) : node;
	}

}
