package org.rightsgraph.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.rightsgraph.access.TestAccounts;
import org.rightsgraph.database.DatabaseTest;
import org.rightsgraph.database.EmbeddedOnly;
import org.rightsgraph.database.TestDatabase;
import org.rightsgraph.dataset.Problem;
import org.rightsgraph.export.ExportFormat;
import org.rightsgraph.importer.ImportJob;
import org.rightsgraph.importer.ImportResult;
import org.rightsgraph.importer.Progress;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nothing of what is hidden is in anything that everybody may see: every resource that
 * the interface describes, in every format, also as of a day, also where it is asked for
 * what is hidden; what is logged; and what is published.
 */
@DatabaseTest
@EmbeddedOnly
@AutoConfigureMockMvc
@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(properties = { "rights-graph.import.on-start=false", "rights-graph.test.contract=false",
		"rights-graph.access.requests-per-minute=0" })
class LeakIT {

	private static final Map<String, String> VALUES = Map.ofEntries(Map.entry("q", "Westhaven"),
			Map.entry("event", "march-of-may"), Map.entry("place", "westhaven"), Map.entry("law", "civil-code"),
			Map.entry("organisation", "harbour-police"), Map.entry("right", "expression"),
			Map.entry("person", "oleg-brandt"), Map.entry("day", "2040-01-01"), Map.entry("actor", "harbour-police"),
			Map.entry("from", "oleg-brandt"), Map.entry("to", "westhaven"));

	private static final List<String> ASKED = List.of("zarina-almasova", "kuanysh-berikbol", "marigold-shelter",
			"altyn-sarieva", "c-zarina-almasova", "letter-on-almasova", "Зарина", "almassova", "Berikbol");

	@TempDir
	@SuppressWarnings("NullAway.Init")
	static Path shared;

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path temporary;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	JsonMapper json;

	@Autowired
	Publication publication;

	private final Secrets secrets = new Secrets().names(HiddenPeople.NAMES)
		.wholes(HiddenPeople.WHOLES)
		.wholes(HiddenPeople.withheldSentences())
		.wholes(HiddenPeople.withheldDigests());

	@DynamicPropertySource
	static void folders(DynamicPropertyRegistry registry) {
		registry.add("rights-graph.data-directory", () -> shared.resolve("data").toString());
		registry.add("rights-graph.access.users-file", () -> TestAccounts.in(shared).toString());
		registry.add("rights-graph.reports.directory", () -> shared.resolve("texts").toString());
	}

	@BeforeEach
	void importThem(TestDatabase database) throws IOException {
		HiddenPeople.write(this.temporary.resolve("import"), shared.resolve("texts"));
		ImportResult result = new ImportJob(database.driver(), this.temporary, shared.resolve("texts"), Progress.SILENT)
			.run(this.temporary.resolve("import"), false);
		assertThat(result.problems().list().stream().filter((problem) -> !problem.code().isWarning())).isEmpty();
	}

	@Test
	void nothingHiddenIsInAnyAnswer(CapturedOutput output) throws IOException {
		Set<String> resources = resources(publicIds());
		assertThat(resources).hasSizeGreaterThan(150);
		List<String> leaks = new ArrayList<>();
		for (String resource : resources) {
			check(resource, "", leaks);
		}
		for (String asked : ASKED) {
			for (String resource : askingFor(asked)) {
				check(resource, asked, leaks);
			}
		}
		assertThat(leaks).isEmpty();
		assertThat(this.secrets.in(output.getAll())).isEmpty();
		assertThat(this.secrets.in(Files.readAllBytes(keyFile()))).isEmpty();
		assertThat(output.getAll()).doesNotContain(Files.readString(keyFile()).strip());
	}

	@Test
	void restrictedReadersSeeItAll() throws IOException {
		for (String resource : List.of("/api/search?q=Almasova", "/api/entities/kuanysh-berikbol",
				"/api/claims/c-zarina-almasova", "/api/claims/c-guards", "/api/graph?format=dataset")) {
			MockHttpServletResponse answer = get(resource, true);
			assertThat(answer.getStatus()).as(resource).isEqualTo(200);
			assertThat(this.secrets.in(Secrets.text(answer.getContentAsByteArray()))).as(resource).isPresent();
		}
		for (String resource : List.of("/api/entities/kuanysh-berikbol", "/api/entities/zarina-almasova",
				"/api/claims/c-guards", "/api/claims/c-zarina-almasova")) {
			assertThat(get(resource, false).getStatus()).as(resource).isEqualTo(404);
		}
	}

	@Test
	void whatNobodyIsHarmedByIsStillThere() {
		JsonNode claim = tree("/api/claims/c-march");
		assertThat(claim.get("quotation").asString()).isEqualTo(HiddenPeople.openSentence());
		assertThat(tree("/api/claims/c-march/context").has("before")).isFalse();
		assertThat(tree("/api/entities/oleg-brandt").get("name").asString()).isEqualTo("Oleg Brandt");
		JsonNode hits = tree("/api/search?q=protected").get("hits");
		assertThat(hits.valueStream().map((hit) -> hit.get("id").asString())).hasSize(2)
			.allMatch((id) -> id.startsWith("protected-"));
		JsonNode claims = tree("/api/entities/" + hits.get(0).get("id").asString() + "/claims").get("claims");
		assertThat(claims).isNotEmpty()
			.allSatisfy((one) -> assertThat(one.get("withheld").asBoolean()).isTrue())
			.allSatisfy((one) -> assertThat(one.has("start")).isFalse());
	}

	@Test
	void aPublicationHoldsNothingHiddenAndIsAnImport(TestDatabase database) throws IOException {
		Path output = this.temporary.resolve("public");
		Publication.Result refused = this.publication.publish(output, 3, false);
		assertThat(refused.written()).isFalse();
		assertThat(refused.identifiable()).isNotEmpty()
			.anySatisfy((person) -> assertThat(person.telling()).contains("of RELATIVE_OF spouse: Oleg Brandt"));
		assertThat(output).doesNotExist();
		assertThat(this.publication.publish(output, 1, false).written()).isTrue();
		assertThat(leaksIn(output)).isEmpty();
		database.clear();
		ImportResult result = new ImportJob(database.driver(), this.temporary, null, Progress.SILENT)
			.run(output.resolve("dataset"), false);
		assertThat(result.problems().list()).filteredOn((problem) -> !problem.code().isWarning())
			.extracting(Problem::toString)
			.isEmpty();
		assertThat(tree("/api/search?q=protected").get("hits")).hasSize(2);
	}

	@Test
	void peopleBelowKCanBeLeftOut() throws IOException {
		Path output = this.temporary.resolve("public");
		Publication.Result result = this.publication.publish(output, 3, true);
		assertThat(result.written()).isTrue();
		assertThat(result.identifiable()).hasSize(2);
		assertThat(result.persons()).isZero();
		assertThat(leaksIn(output)).isEmpty();
		assertThat(output.resolve("dataset/norland/persons.csv")).content()
			.contains("oleg-brandt")
			.doesNotContain("protected-");
	}

	/** As often as the property {@code rights-graph.test.leak-seeds} says. */
	@Test
	void nobodyOfTheReportsWhoIsMarkedAtRandomIsTold(TestDatabase database) throws IOException {
		copyTexts();
		long first = Long.getLong("rights-graph.test.leak-seed", System.nanoTime());
		for (long seed = first; seed < first + Integer.getInteger("rights-graph.test.leak-seeds", 1); seed++) {
			System.err.println("People are marked at random with the seed " + seed);
			Path folder = this.temporary.resolve("random-" + seed);
			Secrets told = RandomMarks.write(Path.of("import/kazakhstan"), folder.resolve("kazakhstan"),
					new Random(seed));
			FileSystemUtils.copyRecursively(Path.of("import/vocabulary"), folder.resolve("vocabulary"));
			database.clear();
			assertThat(new ImportJob(database.driver(), this.temporary, null, Progress.SILENT).run(folder, false)
				.problems()
				.errors()).isZero();
			List<String> resources = new ArrayList<>(List.of("/api/statistics", "/api/contradictions?limit=100",
					"/api/queries/people-named-in-reports/result?limit=1000",
					"/api/queries/timeline/result?limit=1000"));
			ExportFormat.words().forEach((format) -> resources.add("/api/graph?format=" + format));
			reports().forEach((report) -> resources.add("/api/reports/" + report + "/claims?limit=1000"));
			for (String resource : resources) {
				assertThat(told.in(Secrets.text(get(resource, false).getContentAsByteArray())))
					.as("%s with the seed %d", resource, seed)
					.isEmpty();
			}
			assertThat(told.in(Secrets.text(get("/api/graph?format=dataset", true).getContentAsByteArray())))
				.isPresent();
		}
	}

	private static void copyTexts() throws IOException {
		String texts = System.getenv("RIGHTS_GRAPH_REPORTS_DIRECTORY");
		if (texts != null && Files.isDirectory(Path.of(texts))) {
			try (Stream<Path> files = Files.list(Path.of(texts))) {
				for (Path file : files.filter((one) -> one.toString().endsWith(".txt")).toList()) {
					Files.copy(file, shared.resolve("texts").resolve(file.getFileName()),
							StandardCopyOption.REPLACE_EXISTING);
				}
			}
		}
	}

	private List<String> leaksIn(Path folder) throws IOException {
		List<String> leaks = new ArrayList<>();
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				this.secrets.in(Files.readAllBytes(file)).ifPresent((leak) -> leaks.add(file + ": " + leak));
			}
		}
		return leaks;
	}

	private void check(String resource, String asked, List<String> leaks) throws IOException {
		MockHttpServletResponse answer = get(resource, false);
		StringBuilder said = new StringBuilder(Secrets.text(answer.getContentAsByteArray()));
		answer.getHeaderNames().forEach((name) -> said.append('\n').append(answer.getHeaders(name)));
		// What was asked is no answer.
		String text = asked.isEmpty() ? said.toString()
				: said.toString()
					.replaceAll("(?iu)" + asked, "…")
					.replace(java.net.URLEncoder.encode(asked, StandardCharsets.UTF_8), "…");
		this.secrets.in(text).ifPresent((leak) -> leaks.add(resource + " says " + leak));
		if (answer.getStatus() >= 500) {
			leaks.add(resource + " fails with " + answer.getStatus() + " " + text);
		}
	}

	private static Path keyFile() {
		return shared.resolve("data").resolve("pseudonym-key");
	}

	private Set<String> publicIds() {
		Set<String> ids = new LinkedHashSet<>();
		tree("/api/graph").get("nodes").forEach((node) -> ids.add(node.get("id").asString()));
		return ids;
	}

	/**
	 * Every resource with all that it can be asked for, in all formats and as of a day.
	 */
	private Set<String> resources(Set<String> ids) {
		Set<String> resources = new LinkedHashSet<>();
		operations((path, operation) -> {
			List<String> of = path.contains("/claims/{id}") ? claims() : path.contains("/reports/{id}") ? reports()
					: path.contains("{id}") ? List.copyOf(ids) : List.of("");
			for (String id : of) {
				String resource = path.replace("{id}", id) + "?" + required(operation);
				resources.add(resource);
				resources.add(resource + "&asOf=2031-09-02");
			}
			String one = path.replace("{id}", of.getFirst()) + "?" + required(operation);
			for (String format : formats(operation)) {
				resources.add(one + "&format=" + format);
				resources.add(one + "&asOf=2031-09-02&format=" + format);
			}
		});
		return resources;
	}

	/** Every resource, with every parameter in turn, asked for something hidden. */
	private List<String> askingFor(String asked) {
		List<String> resources = new ArrayList<>();
		operations((path, operation) -> {
			if (path.contains("{id}")) {
				resources.add(path.replace("{id}", asked) + "?" + required(operation));
			}
			String known = path.replace("{id}", path.contains("/claims/") ? "c-march"
					: path.contains("/reports/") ? "norland-2031" : "oleg-brandt");
			operation.path("parameters")
				.valueStream()
				.filter((one) -> one.path("in").asString().equals("query"))
				.forEach((one) -> resources.add(known + "?"
						+ required(operation).replaceAll("(^|&)" + one.path("name").asString() + "=[^&]*", "") + "&"
						+ one.path("name").asString() + "=" + asked));
		});
		return resources;
	}

	private void operations(java.util.function.BiConsumer<String, JsonNode> consumer) {
		tree("/v3/api-docs").get("paths").properties().forEach((path) -> {
			if (path.getKey().startsWith("/api/") && path.getValue().has("get")) {
				JsonNode operation = path.getValue().get("get");
				List<String> names = path.getKey().contains("{name}") ? names(operation) : List.of("");
				names.forEach((name) -> consumer.accept(path.getKey().replace("{name}", name), operation));
			}
		});
	}

	private static List<String> names(JsonNode operation) {
		List<String> names = operation.path("parameters")
			.valueStream()
			.filter((parameter) -> parameter.path("name").asString().equals("name"))
			.flatMap((parameter) -> parameter.at("/schema/enum").valueStream().map(JsonNode::asString))
			.toList();
		return names.isEmpty() ? List.of("timeline") : names;
	}

	private static List<String> formats(JsonNode operation) {
		Set<String> formats = new LinkedHashSet<>(operation.path("parameters")
			.valueStream()
			.filter((parameter) -> parameter.path("name").asString().equals("format"))
			.flatMap((parameter) -> parameter.at("/schema/enum").valueStream().map(JsonNode::asString))
			.toList());
		if (operation.path("operationId").asString().equals("getGraph")) {
			formats.addAll(ExportFormat.words());
		}
		return List.copyOf(formats);
	}

	private static String required(JsonNode operation) {
		return String.join("&",
				operation.path("parameters")
					.valueStream()
					.filter((parameter) -> parameter.path("in").asString().equals("query")
							&& parameter.path("required").asBoolean(false))
					.map((parameter) -> parameter.path("name").asString())
					.map((name) -> name + "=" + VALUES.getOrDefault(name, "1"))
					.toList());
	}

	private List<String> reports() {
		return tree("/api/reports").get("reports").valueStream().map((report) -> report.get("id").asString()).toList();
	}

	private List<String> claims() {
		return reports().stream()
			.flatMap((report) -> tree("/api/reports/" + report + "/claims").get("claims").valueStream())
			.map((claim) -> claim.get("id").asString())
			.toList();
	}

	private JsonNode tree(String resource) {
		return this.json.readTree(get(resource, false).getContentAsByteArray());
	}

	private MockHttpServletResponse get(String resource, boolean full) {
		return this.mvc.get()
			.uri(resource)
			.header("Authorization", TestAccounts.bearer(full ? "restricted-reader" : "reader"))
			.exchange()
			.getResponse();
	}

}
