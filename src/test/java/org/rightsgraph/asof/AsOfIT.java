package org.rightsgraph.asof;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightsgraph.database.DatabaseTest;
import org.rightsgraph.database.EmbeddedOnly;
import org.rightsgraph.database.TestDatabase;
import org.rightsgraph.importer.ImportJob;
import org.rightsgraph.importer.ImportResult;
import org.rightsgraph.importer.Progress;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The answer as of a day is the answer of a graph that was built only from the claims
 * known by that day, whatever is asked.
 */
@DatabaseTest
@AutoConfigureMockMvc
@SpringBootTest(properties = { "rights-graph.import.on-start=false", "rights-graph.reports.directory=",
		"rights-graph.test.contract=false" })
class AsOfIT {

	// Before the first of the reports was published, and after some were.
	private static final List<LocalDate> DAYS = List.of(LocalDate.parse("2022-01-12"), LocalDate.parse("2022-06-01"));

	/** For the parameters that a resource cannot be asked without. */
	private static final Map<String, String> REQUIRED = Map.ofEntries(Map.entry("q", "Almaty"),
			Map.entry("event", "january-2022-protests"), Map.entry("place", "kazakhstan"),
			Map.entry("law", "criminal-code-2014"), Map.entry("organisation", "government-of-kazakhstan"),
			Map.entry("right", "expression"), Map.entry("person", "aron-atabek"), Map.entry("day", "2030-01-01"),
			Map.entry("actor", "government-of-kazakhstan"), Map.entry("from", "aron-atabek"),
			Map.entry("to", "max-bokaev"));

	/** Of so many claims, and of so many entities, one is asked for. */
	private static final int EVERY = Integer.getInteger("rights-graph.test.as-of-every", 60);

	@Autowired
	MockMvcTester mvc;

	@Autowired
	JsonMapper json;

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path temporary;

	@SuppressWarnings("NullAway.Init")
	private TestDatabase database;

	@BeforeEach
	void importTheReports(TestDatabase database) {
		this.database = database;
		importFrom(Path.of("import"));
	}

	@Test
	@EmbeddedOnly
	void everyAnswerAsOfADayIsThatOfAGraphOfTheClaimsKnownByThen() throws IOException {
		List<String> resources = resources();
		assertThat(resources).hasSizeGreaterThan(100);
		Map<LocalDate, Map<String, JsonNode>> asked = new LinkedHashMap<>();
		DAYS.forEach((day) -> asked.put(day, ask(resources, "asOf=" + day)));
		for (LocalDate day : DAYS) {
			Path past = this.temporary.resolve(day.toString());
			Set<String> named = PastDataset.write(Path.of("import/kazakhstan"), day, past.resolve("kazakhstan"));
			// By the second day every one of them is spoken of.
			assertThat(named.isEmpty()).isEqualTo(!day.equals(DAYS.getFirst()));
			FileSystemUtils.copyRecursively(Path.of("import/vocabulary"), past.resolve("vocabulary"));
			importFrom(past);
			letRestOnNothing(named);
			Map<String, JsonNode> expected = ask(resources, "");
			asked.getOrDefault(day, Map.of())
				.forEach((resource, answer) -> assertThat(answer).as("%s as of %s", resource, day)
					.isEqualTo(expected.get(resource)));
		}
	}

	@Test
	@EmbeddedOnly
	void asOfTodayEverythingIsKnown() {
		ask(resources(), "")
			.forEach((resource, answer) -> assertThat(answer.path("status").asInt(200)).as(resource).isEqualTo(200));
		ask(List.of("/api/statistics", "/api/reports", "/api/queries/timeline/result", "/api/entities/kazakhstan"),
				"asOf=" + LocalDate.now())
			.forEach((resource, answer) -> assertThat(answer).as(resource)
				.isEqualTo(ask(List.of(resource), "").get(resource)));
	}

	@Test
	void whoseClaimIsKnownIsKnownWithIt() {
		JsonNode claim = get("/api/claims/hrw-005?asOf=2022-01-12");
		assertThat(claim.get("speakers").findValuesAsString("id")).contains("media-reports-jan2022");
		assertThat(claim.at("/report/publishers").findValuesAsString("id")).containsExactly("human-rights-watch");
		assertThat(get("/api/queries/figures-on-event/result?event=january-2022-protests&asOf=2022-01-12").get("rows"))
			.isNotEmpty()
			.allSatisfy((row) -> assertThat(row.get("speakers")).isNotEmpty());
	}

	@Test
	void nothingIsSaidOfWhoOnlySpeaksOrPublishes() {
		for (String id : List.of("media-reports-jan2022", "human-rights-watch")) {
			JsonNode there = get("/api/entities/" + id + "?asOf=2022-01-12");
			assertThat(there.get("name").asString()).isNotEmpty();
			assertThat(there.get("claims")).isEmpty();
			assertThat(there.get("properties").has("known")).isFalse();
			assertThat(there.get("claimCount").asInt()).isZero();
			assertThat(get("/api/entities/" + id + "/claims?asOf=2022-01-12").get("claims")).isEmpty();
		}
	}

	@Test
	void whatIsImportedLaterIsSeenAsOfAPastDay() {
		String resource = "/api/queries/figures-on-event/result?event=january-2022-protests&asOf=2022-01-12";
		assertThat(get(resource).get("count").asInt()).isPositive();
		this.database.clear();
		assertThat(get(resource).get("status").asInt()).isEqualTo(400);
	}

	/** As no table can say. */
	private void letRestOnNothing(Set<String> entities) {
		this.database.driver().executableQuery("""
				UNWIND $ids AS id
				MATCH (entity:Entity {id: id})
				REMOVE entity.claims, entity.known
				WITH entity
				MATCH (entity)<-[about:ABOUT]-(:Claim)
				DELETE about""").withParameters(Map.of("ids", entities)).execute();
	}

	private void importFrom(Path folder) {
		ImportResult result = new ImportJob(this.database.driver(), this.temporary, null, Progress.SILENT).run(folder,
				false);
		assertThat(result.problems().list()).isEmpty();
	}

	/** Every resource that the interface describes and that takes a day. */
	private List<String> resources() {
		List<String> resources = new ArrayList<>();
		get("/v3/api-docs").get("paths").properties().forEach((path) -> {
			JsonNode operation = path.getValue().path("get");
			if (parameters(operation).anyMatch((parameter) -> parameter.path("name").asString().equals("asOf"))
					&& !path.getKey().contains("{name}")) {
				String query = String.join("&",
						parameters(operation)
							.filter((parameter) -> parameter.path("in").asString().equals("query")
									&& parameter.path("required").asBoolean(false))
							.map((parameter) -> parameter.path("name").asString())
							.map((name) -> name + "=" + value(path.getKey(), name))
							.toList());
				ids(path.getKey()).forEach((id) -> resources
					.add(path.getKey().replace("{id}", id) + (query.isEmpty() ? "" : "?" + query)));
			}
		});
		return resources;
	}

	private static String value(String path, String name) {
		assertThat(REQUIRED).as("a value for the parameter %s of %s", name, path).containsKey(name);
		return REQUIRED.getOrDefault(name, "");
	}

	private static Stream<JsonNode> parameters(JsonNode operation) {
		return operation.path("parameters").valueStream();
	}

	private List<String> ids(String path) {
		if (!path.contains("{id}")) {
			return List.of("");
		}
		String label = path.startsWith("/api/claims/") ? "Claim"
				: path.startsWith("/api/reports/") ? "Report" : "Entity";
		List<String> ids = this.database.driver()
			.executableQuery("MATCH (n:%s) RETURN n.id AS id ORDER BY id".formatted(label))
			.execute()
			.records()
			.stream()
			.map((row) -> row.get("id").asString())
			.toList();
		int every = label.equals("Report") ? 1 : EVERY;
		return Stream.iterate(0, (index) -> index < ids.size(), (index) -> index + every).map(ids::get).toList();
	}

	private Map<String, JsonNode> ask(List<String> resources, String asOf) {
		Map<String, JsonNode> answers = new LinkedHashMap<>();
		resources.forEach((resource) -> answers.put(resource,
				get(resource + (asOf.isEmpty() ? "" : (resource.contains("?") ? "&" : "?") + asOf))));
		return answers;
	}

	private JsonNode get(String resource) {
		byte[] body = this.mvc.get().uri(resource).exchange().getResponse().getContentAsByteArray();
		JsonNode answer = this.json.readTree(body);
		return (answer.get("hits") instanceof ArrayNode hits) ? inOrderOfIds(hits) : answer;
	}

	/**
	 * How well a name fits depends on how often its words occur, also in what was
	 * deleted.
	 */
	private JsonNode inOrderOfIds(ArrayNode hits) {
		ArrayNode ordered = this.json.createArrayNode();
		hits.valueStream()
			.sorted(Comparator.comparing((hit) -> hit.path("id").asString()))
			.map((hit) -> ((ObjectNode) hit).remove(List.of("score")))
			.forEach(ordered::add);
		return ordered;
	}

}
