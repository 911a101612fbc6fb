package org.rightsgraph.hostile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;

import org.neo4j.driver.Driver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Values that name something that is there, so that valid requests have real answers. */
final class LiveValues {

	private static final List<String> KINDS = List.of("Person", "Organisation", "Group", "Place", "Law", "Event",
			"Violation", "List", "Statistic", "Role", "Right");

	private final Driver driver;

	private final Map<String, List<String>> values = new HashMap<>();

	private final Map<String, JsonNode> queries = new HashMap<>();

	LiveValues(Driver driver, RawHttp http) throws IOException {
		this.driver = driver;
		for (String label : List.of("Entity", "Claim", "Report", "Actor", "Person", "Organisation", "Group", "Place",
				"Law", "Event", "Violation", "List", "Statistic", "Role", "Right")) {
			this.values.put(label, column("MATCH (n:" + label + ") RETURN n.id AS it ORDER BY it LIMIT 2000"));
		}
		this.values.put("name", column("MATCH (n:Entity) RETURN n.name AS it ORDER BY it LIMIT 2000"));
		this.values.put("type", column("CALL db.relationshipTypes() YIELD relationshipType AS it WITH it ORDER BY it "
				+ "MATCH (:Entity)-[r]->(:Entity) WHERE type(r) = it RETURN DISTINCT it"));
		driver.executableQuery("MATCH (t:Term) RETURN t.vocabulary AS vocabulary, collect(t.term) AS terms")
			.execute()
			.records()
			.forEach((row) -> this.values.put("TERM " + row.get("vocabulary").asString(),
					row.get("terms").asList((term) -> term.asString())));
		JsonMapper json = JsonMapper.shared();
		JsonNode vocabularies = json.readTree(http.get("/api/vocabularies").body());
		this.values.put("vocabulary", strings(vocabularies.path("vocabularies"), "name"));
		JsonNode catalogue = json.readTree(http.get("/api/queries").body()).path("queries");
		this.values.put("query", strings(catalogue, "name"));
		catalogue.forEach((query) -> this.queries.put(query.path("name").asString(), query));
	}

	/**
	 * {@return a value that the operation takes; nothing where none is known}
	 */
	Optional<String> of(Operation operation, Operation.Parameter parameter, Random random) {
		JsonNode schema = parameter.itemSchema();
		if (schema.has("enum")) {
			return Optional
				.of(HostileText.of(random, schema.path("enum").valueStream().map(JsonNode::asString).toList()));
		}
		if (schema.path("type").asString("").equals("boolean")) {
			return Optional.of(random.nextBoolean() ? "true" : "false");
		}
		if (schema.path("type").asString("").equals("integer")) {
			int least = schema.path("minimum").asInt(0);
			int most = Math.min(schema.path("maximum").asInt(100), least + 500);
			return Optional.of(String.valueOf(random.nextInt(least, most + 1)));
		}
		if (schema.path("format").asString("").equals("date")) {
			return Optional.of(parameter.name().equals("asOf") ? "2022-01-12" : "%d-%02d-%02d"
				.formatted(random.nextInt(1990, 2030), random.nextInt(1, 13), random.nextInt(1, 29)));
		}
		return any(kind(operation.path(), parameter.name()), random);
	}

	private Optional<String> any(String kind, Random random) {
		if (kind.equals("kind")) {
			return Optional.of(HostileText.of(random, KINDS));
		}
		List<String> known = this.values.getOrDefault(kind, List.of());
		return known.isEmpty() ? Optional.empty() : Optional.of(HostileText.of(random, known));
	}

	private String kind(String path, String name) {
		String query = path.startsWith("/api/queries/") ? path.split("/")[3] : "";
		if (!query.isEmpty()) {
			return query.startsWith("{") ? (name.equals("name") ? "query" : "") : ofQuery(query, name);
		}
		return switch (name) {
			case "id" ->
				path.startsWith("/api/claims/") ? "Claim" : path.startsWith("/api/reports/") ? "Report" : "Entity";
			case "name" -> "vocabulary";
			case "report" -> "Report";
			case "from", "to", "avoid", "entity", "entities" -> "Entity";
			case "through", "types" -> "kind";
			case "type" -> path.equals("/api/violations") ? "TERM violation-kind" : "kind";
			case "relationships" -> "type";
			case "right" -> "Right";
			case "law" -> "Law";
			case "victim", "responsible" -> "Actor";
			case "place" -> "Place";
			case "q" -> "name";
			default -> "";
		};
	}

	private String ofQuery(String query, String name) {
		for (JsonNode parameter : Objects.requireNonNull(this.queries.get(query)).path("parameters")) {
			if (parameter.path("name").asString().equals(name)) {
				return switch (parameter.path("type").asString()) {
					case "ID" -> parameter.path("label").asString("Entity");
					case "TERM" -> "TERM " + parameter.path("vocabularies").path(0).asString("");
					default -> "name";
				};
			}
		}
		return "";
	}

	private List<String> column(String statement) {
		return this.driver.executableQuery(statement)
			.execute()
			.records()
			.stream()
			.map((row) -> row.get("it").asString())
			.toList();
	}

	private static List<String> strings(JsonNode list, String field) {
		List<String> strings = new ArrayList<>();
		list.forEach((item) -> strings.add(item.path(field).asString()));
		return strings;
	}

}
