package org.rightsgraph.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes to a dataset's {@code datapackage.json}. */
final class DescriptorMutations {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final List<String> VALUES = List.of("null", "true", "0", "1e999999", "[]", "{}", "\"\"", "[[[]]]",
			"\"\\u0000\"", "\"HALF\"", "-0", "[null]", "[{}]", "[0]", "\"x\"", "{\"name\": \"mills\"}");

	static final List<Mutation> ALL = List
		.of(Mutation.broken("a path that leads elsewhere", resource((node, random) -> {
			node.put("path", HostileText.path(random));
			return node;
		})), Mutation.broken("a table left out", json((node, random) -> {
			((ArrayNode) node.get("resources")).remove(random.nextInt(node.get("resources").size()));
			return node.toString();
		})), Mutation.broken("a table given twice", json((node, random) -> {
			ArrayNode resources = (ArrayNode) node.get("resources");
			resources.add(resources.get(random.nextInt(resources.size())));
			return node.toString();
		})), Mutation.broken("a name that is none", json((node, random) -> {
			node.put("name", "No " + HostileText.any(random));
			return node.toString();
		})), Mutation.broken("a very long name", json((node, _) -> {
			node.put("name", "a-".repeat(20_000) + "a");
			return node.toString();
		})), Mutation.broken("a table that is none", resource((node, random) -> {
			node.put("name", "No " + HostileText.any(random));
			return node;
		})), Mutation.broken("the use of a dataset that is not there", json((node, random) -> {
			node.withArray("rights-graph:uses").add("no " + HostileText.any(random));
			return node.toString();
		})), Mutation.sound("the use of itself", json((node, _) -> {
			node.withArray("rights-graph:uses").add(node.get("name"));
			return node.toString();
		})), Mutation.sound("claims to be large", resource((node, _) -> {
			node.put("rows", 1_000_000_000_000L).put("bytes", Long.MAX_VALUE).put("hash", "0".repeat(64));
			return node;
		})), Mutation.open("hostile words for a title", json((node, random) -> {
			node.put("title", HostileText.any(random));
			return node.toString();
		})), Mutation.open("another kind of value", json((node, random) -> {
			List<String> names = List.copyOf(node.propertyNames());
			node.set(HostileText.of(random, names), JSON.readTree(HostileText.of(random, VALUES)));
			return node.toString();
		})), Mutation.open("another kind of value in a table", resource((node, random) -> {
			node.set(HostileText.of(random, List.of("name", "path")), JSON.readTree(HostileText.of(random, VALUES)));
			return node;
		})), Mutation.broken("a name given twice",
				json((node, _) -> "{\"resources\": []," + node.toString().substring(1))),
				Mutation.broken("something after the end",
						json((node, random) -> node + HostileText.of(random, List.of("{}", "]", "x")))),
				Mutation.broken("a comment", json((node, _) -> "// mine\n" + node)),
				Mutation.broken("very deep", json((node, random) -> {
					int depth = HostileText.of(random, List.of(1_500, 100_000));
					return "{\"deep\": " + "[".repeat(depth) + "]".repeat(depth) + "," + node.toString().substring(1);
				})), Mutation.broken("very deep, and never ended", json((_, _) -> "{\"a\":".repeat(200_000))),
				Mutation.broken("a list", json((node, _) -> "[" + node + "]")),
				Mutation.broken("empty", json((_, _) -> "")),
				Mutation.broken("not JSON", json((_, random) -> "no " + HostileText.any(random))));

	private DescriptorMutations() {
	}

	private static Mutation.Action json(BiFunction<ObjectNode, Random, String> change) {
		return (file, random) -> {
			Path descriptor = file.resolveSibling("datapackage.json");
			write(descriptor, change.apply((ObjectNode) JSON.readTree(Files.readString(descriptor)), random));
		};
	}

	private static Mutation.Action resource(BiFunction<ObjectNode, Random, ObjectNode> change) {
		return json((node, random) -> {
			ArrayNode resources = (ArrayNode) node.get("resources");
			int index = random.nextInt(resources.size());
			resources.set(index, change.apply((ObjectNode) resources.get(index), random));
			return node.toString();
		});
	}

	private static void write(Path file, String text) throws IOException {
		// Half a character, which can be escaped in JSON and stands for nothing.
		Files.writeString(file, text.replace("HALF", "\\ud800"));
	}

}
