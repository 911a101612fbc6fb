package org.rightsgraph.web;

import java.util.EnumSet;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsgraph.export.ExportFormat;
import org.rightsgraph.graph.Selection;
import org.rightsgraph.query.GraphTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Graphs in the formats of other programs, over HTTP. */
@GraphTest
@AutoConfigureMockMvc
class GraphIT {

	@Autowired
	MockMvcTester mvc;

	@ParameterizedTest
	@ValueSource(strings = { "/api/graph", "/api/entities/mira-tovik/neighbours",
			"/api/paths?from=jan-tovik&to=mira-tovik", "/api/queries/siblings/result?person=jan-tovik" })
	void everyGraphComesInEveryFormat(String path) {
		var formats = EnumSet.allOf(ExportFormat.class);
		if (!path.equals("/api/graph")) {
			formats.remove(ExportFormat.DATASET);
		}
		for (var format : formats) {
			var answer = get(path + (path.contains("?") ? "&" : "?") + "format=" + format.word());
			assertThat(answer).as(format.word()).hasStatusOk();
			assertThat(answer).hasContentType(format.mediaType());
			if (format != ExportFormat.JSON) {
				assertThat(answer).headers()
					.hasHeaderSatisfying(HttpHeaders.CONTENT_DISPOSITION,
							(values) -> assertThat(values).first()
								.asString()
								.startsWith("attachment")
								.endsWith("." + format.extension() + "\""));
			}
		}
	}

	@ParameterizedTest
	@EnumSource(names = { "GEXF", "GRAPHML", "JSON_LD", "FOLLOW_THE_MONEY", "CSV_ZIP" })
	void formatCanBeAskedForByItsMediaType(ExportFormat format) {
		for (var path : List.of("/api/graph", "/api/entities/mira-tovik/neighbours")) {
			assertThat(this.mvc.get().uri(path).accept(format.mediaType())).hasStatusOk()
				.hasContentType(format.mediaType());
		}
	}

	@Test
	void constantsAreTheMediaTypesOfTheFormats() {
		assertThat(Formats.OF_GRAPHS).containsExactlyInAnyOrderElementsOf(java.util.Arrays.stream(ExportFormat.values())
			.map(ExportFormat::mediaType)
			.filter((type) -> !type.equals("application/json"))
			.distinct()
			.toList());
	}

	@Test
	void wholeGraphIsNodesAndEdgesAsEverywhereElse() {
		var answer = get("/api/graph");
		assertThat(answer).bodyJson().extractingPath("$.nodes[*].id").asArray().contains("mira-tovik", "order-act");
		assertThat(answer).bodyJson()
			.extractingPath("$.edges[?(@.from == 'jan-tovik')].type")
			.asArray()
			.contains("RELATIVE_OF", "VICTIM_OF", "INVOLVED_IN");
		assertThat(answer).bodyJson().extractingPath("$.truncated").isEqualTo(false);
		assertThat(get("/api/graph?format=json")).bodyText().isEqualTo(text(answer));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			types=Person&relationships=RELATIVE_OF; mira-tovik; 5
			types=person,place&relationships=lives_in; ostberg; 3
			report=norland-2031&types=Person&relationships=RELATIVE_OF; mira-tovik; 5
			types=Event&from=2031-06-01; undated-march; 0
			entities=mira-tovik,jan-tovik&relationships=RELATIVE_OF; mira-tovik; 1
			entities=norhaven; norhaven; 0
			""")
	void filtersLeaveWhatTheySay(String filter, String node, int edges) {
		var answer = get("/api/graph?" + filter);
		assertThat(answer).bodyJson().extractingPath("$.nodes[*].id").asArray().contains(node);
		assertThat(answer).bodyJson().extractingPath("$.edges.length()").isEqualTo(edges);
	}

	@Test
	void namedEntitiesComeAloneWithTheEdgesBetweenThem() {
		var answer = get("/api/graph?entities=order-act,mira-tovik,jan-tovik,mira-tovik");
		assertThat(answer).bodyJson()
			.extractingPath("$.nodes[*].id")
			.asArray()
			.containsExactly("jan-tovik", "mira-tovik", "order-act");
		assertThat(answer).bodyJson()
			.extractingPath("$.edges[*]['from', 'to']")
			.asArray()
			.isNotEmpty()
			.allSatisfy((ends) -> assertThat(ends).asString().contains("tovik").doesNotContain("norhaven"));
		for (var format : EnumSet.complementOf(EnumSet.of(ExportFormat.DATASET, ExportFormat.CSV_ZIP))) {
			assertThat(get("/api/graph?entities=mira-tovik&format=" + format.word())).as(format.word())
				.hasStatusOk()
				.bodyText()
				.contains("mira-tovik")
				.doesNotContain("\"order-act\"");
		}
	}

	@Test
	void moreEntitiesThanCanBeNamedAreRefused() {
		var ids = java.util.stream.IntStream.rangeClosed(0, Selection.MOST_ENTITIES)
			.mapToObj((id) -> "e-" + id)
			.toList();
		assertThat(get("/api/graph?entities=" + String.join(",", ids))).hasStatus(HttpStatus.BAD_REQUEST)
			.bodyText()
			.contains("1 to 500 ids");
		assertThat(get("/api/graph?entities=" + String.join(",", ids.subList(1, ids.size()))))
			.hasStatus(HttpStatus.BAD_REQUEST)
			.bodyText()
			.contains("no entity with the id 'e-1'");
	}

	@Test
	void whatCertainlyLiesOutsideAPeriodIsLeftOut() {
		assertThat(get("/api/graph?types=Event&from=2031-06-01&to=2031-06-10")).bodyJson()
			.extractingPath("$.nodes[*].id")
			.asArray()
			.containsExactly("long-strike", "trial-of-jan-tovik", "undated-march");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			types=Persn; types; Person
			relationships=VICTIM; relationships; VICTIM_OF
			report=norland-2013; report; norland-2031
			from=2031-02-30; from; day
			from=2031-02-03&to=2031-02-02; to; a day not before
			types=Person&types=Law; types; one value
			entities=mira-tovik,nobody-here; entities; nobody-here
			entities=Mira Tovik; entities; ids
			entities=; entities; 1 to 500 ids
			entities=mira-tovik&format=dataset; format; one of
			""")
	void whatCannotBeSelectedIsNamedWithWhatCan(String filter, String parameter, String allowed) {
		var answer = get("/api/graph?" + filter);
		assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST);
		assertThat(answer).bodyJson().extractingPath("$.parameter").isEqualTo(parameter);
		assertThat(answer).bodyText().contains(allowed);
	}

	@Test
	void everyRelationshipThatThereIsNotIsNamedHereAsAroundAnEntity() {
		for (var path : List.of("/api/graph", "/api/entities/mira-tovik/neighbours")) {
			var answer = get(path + "?relationships=VICTIM,victim_of,ABOUT");
			assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST);
			assertThat(answer).bodyJson()
				.extractingPath("$.errors[*].detail")
				.asArray()
				.containsExactly("There is no relationship 'VICTIM' between entities. Did you mean VICTIM_OF?",
						"There is no relationship 'ABOUT' between entities.");
			assertThat(answer).bodyJson()
				.extractingPath("$.allowed")
				.asString()
				.startsWith("a list, separated by commas, of ")
				.contains("VICTIM_OF");
		}
	}

	@Test
	void tablesAreThereOfTheWholeGraphAlone() {
		assertThat(get("/api/entities/mira-tovik/neighbours?format=dataset")).hasStatus(HttpStatus.BAD_REQUEST)
			.bodyText()
			.doesNotContain("dataset,");
		assertThat(get("/api/graph?types=Person&format=dataset")).hasStatus(HttpStatus.BAD_REQUEST)
			.bodyText()
			.contains("Leave out the filters");
	}

	@Test
	void queryWithoutNodesHasNoGraphAndSaysSo() {
		var answer = get("/api/queries/numbers/result?format=gexf");
		assertThat(answer).hasStatus(HttpStatus.NOT_ACCEPTABLE);
		assertThat(answer).bodyText().contains("no nodes", "csv");
		assertThat(answer).doesNotContainHeader(HttpHeaders.CONTENT_DISPOSITION);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/entities/norhaven/neighbours?limit=1&format=gexf",
			"/api/entities/norhaven/neighbours?limit=1&format=cyjs" })
	void whatIsCutOffSaysSo(String path) {
		var answer = get(path);
		assertThat(answer).hasHeader("X-Truncated", "true");
		assertThat(answer).bodyText().contains("It is cut off");
	}

	@Test
	void resourceThatIsNoGraphHasNoFormatsOfGraphs() {
		assertThat(get("/api/claims/c-1?format=gexf")).hasStatus(HttpStatus.NOT_ACCEPTABLE);
		assertThat(get("/api/claims/c-1?format=cyjs")).hasStatus(HttpStatus.BAD_REQUEST)
			.bodyText()
			.contains("'format' must be one of json");
		assertThat(get("/api/graph?format=csv")).hasStatus(HttpStatus.NOT_ACCEPTABLE)
			.bodyText()
			.contains("'format' must be one of csv-zip, cx2, cyjs");
	}

	@Test
	void wholeGraphIsNotHeldInMemoryForAnEntityTag() {
		assertThat(get("/api/graph")).doesNotContainHeader(HttpHeaders.ETAG);
		assertThat(get("/api/entities/mira-tovik/neighbours?format=gexf")).containsHeader(HttpHeaders.ETAG);
	}

	@Test
	void fileBearsTheDayAsOfWhichItIs() {
		assertThat(get("/api/graph?format=gexf&asOf=2031-08-31")).hasHeader(HttpHeaders.CONTENT_DISPOSITION,
				"attachment; filename=\"rights-graph-as-of-2031-08-31.gexf\"");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			/api/graph?format=csv-zip; rights-graph-csv.zip
			/api/graph?format=dataset; rights-graph-tables.zip
			/api/graph?format=gexf&types=Person; rights-graph-part.gexf
			/api/graph?format=csv-zip&types=Person&asOf=2031-08-31; rights-graph-part-as-of-2031-08-31-csv.zip
			/api/entities/mira-tovik/neighbours?format=gexf; neighbours.gexf
			/api/entities/mira-tovik/neighbours?format=gexf&asOf=2031-08-31; neighbours-as-of-2031-08-31.gexf
			""")
	void filesOfDifferentThingsBearDifferentNames(String path, String name) {
		assertThat(get(path)).hasHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			textBlock = """
					/api/graph?report=norland-2031&types=person; Part of the graph of human-rights claims.; types=Person; report=norland-2031
					/api/graph?entities=mira-tovik&asOf=2031-08-31; Part of the graph of human-rights claims as of 2031-08-31.; entities=mira-tovik
					/api/entities/mira-tovik/neighbours?types=person; Neighbours of mira-tovik to a depth of 1.; types=person
					/api/entities/mira-tovik/neighbours?depth=2&limit=500; Neighbours of mira-tovik to a depth of 2.; limit=500
					/api/paths?from=jan-tovik&to=mira-tovik&maxLength=2; Paths from jan-tovik to mira-tovik.; maxLength=2
					/api/queries/siblings/result?person=jan-tovik; Result of the query siblings.; person=jan-tovik
					""")
	void partSaysOfWhatItIsOne(String path, String title, String filters) {
		assertThat(get(path + "&format=gexf")).bodyText().contains("<description>" + title, filters);
		assertThat(get(path + "&format=cyjs")).bodyText().contains("\"description\":\"" + title, filters);
	}

	@Test
	void descriptionNamesTheFormats() {
		var answer = get("/v3/api-docs");
		assertThat(answer).bodyJson()
			.extractingPath("$.paths['/api/graph'].get.parameters[?(@.name == 'format')].schema.enum[*]")
			.asArray()
			.containsExactlyInAnyOrderElementsOf(ExportFormat.words());
		for (var path : List.of("/api/graph", "/api/paths", "/api/entities/{id}/neighbours",
				"/api/queries/siblings/result")) {
			assertThat(answer).bodyJson()
				.extractingPath("$.paths['%s'].get.responses['200'].content['application/gexf+xml'].schema.type"
					.formatted(path))
				.isEqualTo("string");
			assertThat(answer).bodyJson()
				.extractingPath("$.paths['%s'].get.responses['200'].content['application/json'].schema.anyOf.length()"
					.formatted(path))
				.isEqualTo(2);
		}
	}

	private MvcTestResult get(String path) {
		return this.mvc.get().uri(path).exchange();
	}

	private static String text(MvcTestResult answer) {
		try {
			return answer.getResponse().getContentAsString();
		}
		catch (java.io.UnsupportedEncodingException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

}
