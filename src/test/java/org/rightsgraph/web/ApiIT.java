package org.rightsgraph.web;

import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsgraph.query.GraphTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.json.JsonPathValueAssert;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
@AutoConfigureMockMvc
class ApiIT {

	@Autowired
	MockMvcTester mvc;

	@Test
	void nextLinksLeadThroughAllRowsOnceAndThenEnd() {
		var pages = new ArrayList<List<Object>>();
		var next = Optional.of("/api/queries/numbers/result?upTo=25&limit=10");
		while (next.isPresent()) {
			var answer = get(next.get());
			pages.add(List.copyOf(JsonPath.<List<Object>>read(body(answer), "$.rows[*].number")));
			next = answer.getResponse()
				.getHeaders("Link")
				.stream()
				.filter((link) -> link.endsWith("; rel=\"next\""))
				.map((link) -> link.substring(1, link.indexOf('>')))
				.findFirst();
		}
		assertThat(pages).extracting(List::size).containsExactly(10, 10, 5);
		assertThat(pages.stream().flatMap(List::stream)).doesNotHaveDuplicates().hasSize(25);
	}

	@Test
	void cursorOfAnotherQuestionIsRefused() {
		var link = get("/api/queries/numbers/result?upTo=25&limit=10").getResponse().getHeaders("Link").getFirst();
		assertThat(link).startsWith("</api/queries/numbers/result?").contains("cursor=");
		var other = link.substring(1, link.indexOf('>')).replace("upTo=25", "upTo=30");
		assertThat(get(other)).hasStatus(400).bodyJson().extractingPath("$.parameter").isEqualTo("cursor");
		assertThat(get("/api/queries/numbers/result?cursor=MTA")).hasStatus(400);
	}

	@Test
	void whoHasAnAnswerAlreadyIsToldSo() {
		var answer = get("/api/reports");
		var tag = answer.getResponse().getHeaders("ETag").getFirst();
		assertThat(answer).hasStatusOk().headers().hasValue("Cache-Control", "no-cache, private");
		assertThat(this.mvc.get().uri("/api/reports").header("If-None-Match", tag)).hasStatus(304).body().isEmpty();
		assertThat(this.mvc.get().uri("/api/reports?format=csv").header("If-None-Match", tag)).hasStatusOk();
	}

	@Test
	void tablesComeAsCsvForWhoAsksForIt() {
		var answer = get("/api/queries/numbers/result?upTo=25&limit=2&format=csv");
		assertThat(answer).hasStatusOk()
			.headers()
			.hasValue("Content-Type", "text/csv;charset=UTF-8")
			.hasValue("X-Truncated", "true");
		assertThat(answer).bodyText().startsWith("\uFEFF").contains("number");
		assertThat(this.mvc.get().uri("/api/reports").accept("text/csv")).hasStatusOk()
			.bodyText()
			.startsWith("\uFEFFid,title");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			reports?format=xml;                         one of csv, json
			claims/c-1?format=csv;                      one of json
			statistics?format=csv;                      one of json
			entities/mira-tovik/timeline?format=xml;    one of csv, json
			paths?from=jan-tovik&to=olli-tovik&format=csv; one of csv-zip, cx2
			queries/timeline/result?format=xml;         one of csv, csv-zip
			""")
	void formatThatIsNotThereIsToldWhichAre(String call, String allowed) {
		var answer = get("/api/" + call);
		assertThat(answer).hasStatus(406);
		value(answer, "$.parameter").isEqualTo("format");
		value(answer, "$.allowed").asString().startsWith(allowed);
		value(answer, "$.detail").asString().contains("'format' must be " + allowed);
	}

	@Test
	void catalogueTellsParametersWithTypesDefaultsAndBounds() {
		var answer = get("/api/queries/numbers");
		value(answer, "$.description").isEqualTo("Rows to count.");
		value(answer, "$.parameters[0].name").isEqualTo("upTo");
		value(answer, "$.parameters[0].type").isEqualTo("INTEGER");
		value(answer, "$.parameters[0].default").isEqualTo(50000);
		value(answer, "$.parameters[0].maximum").isEqualTo(100000);
		value(answer, "$.parameters[0].required").isEqualTo(false);
		value(answer, "$.parameters[1].choices").isEqualTo(List.of("calm", "angry"));
		value(answer, "$.links.result").isEqualTo("/api/queries/numbers/result");
		value(get("/api/queries"), "$.queries[*].name").asArray().contains("timeline", "siblings");
		value(get("/api/queries"), "$.faults").asArray().isNotEmpty();
	}

	@Test
	void termsAndReportsAreAcceptedAndTold() {
		assertThat(get("/api/queries/figures-on-violations/result?kind=ill-treatment")).hasStatusOk();
		value(get("/api/queries/hedged-claims/result?report=norland-2031"), "$.rows[*].id").isEqualTo(List.of("c-2"));
		var answer = get("/api/queries/figures-on-violations");
		value(answer, "$.parameters[0].type").isEqualTo("TERM");
		value(answer, "$.parameters[0].vocabularies").isEqualTo(List.of("violation-kind"));
		value(get("/v3/api-docs"),
				"$.paths['/api/queries/figures-on-violations/result'].get.parameters[0].schema.description")
			.asString()
			.contains("/api/vocabularies/violation-kind");
	}

	@Test
	void violationsAreListedWithWhoSaysSo() {
		var answer = get("/api/violations?victim=jan-tovik");
		value(answer, "$.violations[0].sentenceKind").isEqualTo("imprisonment");
		value(answer, "$.violations[0].hedges").isEqualTo(List.of("alleged"));
		value(answer, "$.violations[0].speakers[*].id").isEqualTo(List.of("ministry-of-order"));
		value(answer, "$.violations[0].deniedBy[*].id").isEqualTo(List.of("ministry-of-order"));
	}

	@Test
	void relativesOfExilesComeWithKinshipCountrySentenceAndWhomItWasAimedAt() {
		var answer = get("/api/queries/relatives-of-exiled-activists/result?home=norland");
		value(answer, "$.count").isEqualTo(3);
		value(answer, "$.truncated").isEqualTo(false);
		value(answer, "$.parameters.home").isEqualTo("norland");
		value(answer, "$.rows[*].relative").isEqualTo(List.of("anna-tovik", "jan-tovik", "olli-tovik"));
		value(answer, "$.rows[*].kinship").isEqualTo(List.of("parent", "sibling", "child"));
		value(answer, "$.rows[0].kinshipDetail").isEqualTo("mother");
		value(answer, "$.rows[1].exileName").isEqualTo("Mira Tovik");
		value(answer, "$.rows[1].countries[0].name").isEqualTo("Ostmark");
		value(answer, "$.rows[1].violations[0].sentence").isEqualTo("P5Y");
		value(answer, "$.rows[1].violations[0].aimedAt[0].id").isEqualTo("mira-tovik");
		value(answer, "$.rows[1].claims").isEqualTo(List.of("c-0", "c-1", "c-2"));
		// "mother" is what Mira is to Olli, not what Olli is to Mira.
		assertThat(answer).bodyJson().doesNotHavePath("$.rows[2].kinshipDetail");
	}

	@Test
	void violationsOfAPersonNameWhoIsResponsibleAndTheLaw() {
		var answer = get("/api/queries/violations-of-person/result?person=jan-tovik");
		value(answer, "$.rows[*].violation").isEqualTo(List.of("imprisonment-of-jan"));
		value(answer, "$.rows[0].responsible[0].degree").isEqualTo("institutional");
		value(answer, "$.rows[0].sentenceKind").isEqualTo("imprisonment");
		value(answer, "$.rows[0].hedges").isEqualTo(List.of("alleged"));
		value(answer, "$.rows[0].speakers").isEqualTo(List.of("Ministry of Order"));
		value(answer, "$.rows[0].deniedBy").isEqualTo(List.of("Ministry of Order"));
		value(answer, "$.rows[0].laws[0].id").isEqualTo("order-act");
		value(answer, "$.rows[0].claims").isEqualTo(List.of("c-2", "c-3"));
	}

	@Test
	void victimsOfAnOrganisationIncludeThoseOfItsPartsUnlessToldOtherwise() {
		var path = "/api/queries/victims-of-organisation/result?organisation=ministry-of-order";
		value(get(path), "$.rows[*].victim").isEqualTo(List.of("lena-aster", "jan-tovik"));
		value(get(path), "$.rows[0].responsible[0].id").isEqualTo("seven-officers");
		value(get(path), "$.rows[0].claims").isEqualTo(List.of("c-3", "c-4"));
		value(get(path + "&belonging=false"), "$.rows[*].victim").isEqualTo(List.of("jan-tovik"));
	}

	@Test
	void eventsInAPlaceIncludeThoseInPlacesWithin() {
		value(get("/api/queries/events-in-place/result?place=norland"), "$.rows[*].event")
			.isEqualTo(List.of("long-strike", "spring-protest", "imprisonment-of-jan"));
		value(get("/api/queries/events-in-place/result?place=norhaven"), "$.rows[*].event")
			.isEqualTo(List.of("spring-protest", "imprisonment-of-jan"));
	}

	@Test
	void peopleTriedUnderALawAreNeitherObserversNorThoseWhoWereBeaten() {
		var answer = get("/api/queries/people-tried-under-law/result?law=order-act");
		value(answer, "$.rows[*].accused").isEqualTo(List.of("jan-tovik", "jan-tovik"));
		value(answer, "$.rows[*].case").isEqualTo(List.of("imprisonment-of-jan", "trial-of-jan-tovik"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			textBlock = """
					'';                                long-strike,beating-of-lena,spring-protest,imprisonment-of-jan,trial-of-jan-tovik
					from=2031-06-30;                   long-strike,imprisonment-of-jan,trial-of-jan-tovik
					to=2031-05-03;                     long-strike
					from=2031-05-04&to=2031-05-04;     long-strike,beating-of-lena,spring-protest
					entity=jan-tovik&from=2031-06-15;  imprisonment-of-jan,trial-of-jan-tovik
					entity=olli-tovik;                 ''
					""")
	void timelineListsWhatCanHaveHappenedInThePeriod(String parameters, String events) {
		value(get("/api/queries/timeline/result?" + parameters), "$.rows[*].event")
			.isEqualTo(events.isEmpty() ? List.of() : List.of(events.split(",")));
	}

	@Test
	void timelineTellsWhatIsCertain() {
		var answer = get("/api/queries/timeline/result?from=2031-05-04&to=2031-06-15&entity=jan-tovik");
		value(answer, "$.rows[*].certain").isEqualTo(List.of(false, false));
		value(get("/api/queries/timeline/result?from=2031-06-01&to=2031-06-30&entity=jan-tovik"), "$.rows[*].certain")
			.isEqualTo(List.of(true, true));
	}

	@Test
	void nodesAndEdgesOfARowCarryOurIds() {
		var answer = get("/api/queries/siblings/result?person=mira-tovik");
		value(answer, "$.rows[0].person.type").isEqualTo("Person");
		value(answer, "$.rows[0].sibling.id").isEqualTo("jan-tovik");
		value(answer, "$.rows[0].kin.from").isEqualTo("jan-tovik");
		value(answer, "$.rows[0].kin.to").isEqualTo("mira-tovik");
		value(answer, "$.rows[0].kin.claims").isEqualTo(List.of("c-2"));
		assertThat(answer).bodyText().doesNotContain("dataset", "elementId");
	}

	@Test
	void resultIsCutAtTheLimitAndSaysSo() {
		var cut = get("/api/queries/numbers/result?limit=2");
		value(cut, "$.count").isEqualTo(2);
		value(cut, "$.truncated").isEqualTo(true);
		var whole = get("/api/queries/numbers/result?limit=2&upTo=2");
		value(whole, "$.truncated").isEqualTo(false);
		value(get("/api/queries/numbers/result"), "$.count").isEqualTo(1000);
	}

	@Test
	void queryThatTakesTooLongIsStoppedAndNamed() {
		var answer = get("/api/queries/endless/result");
		assertThat(answer).hasStatus(504);
		value(answer, "$.query").isEqualTo("endless");
		value(answer, "$.type").isEqualTo("urn:rights-graph:problem:query-timeout");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			textBlock = """
					numbers/result?upto=3;                              400; unknown-parameter; Did you mean upTo?
					numbers/result?upTo=0;                              400; invalid-parameter; a whole number from 1 to 100000
					numbers/result?mood=sad;                            400; invalid-parameter; one of calm, angry
					numbers/result?limit=10001;                         400; invalid-parameter; a whole number from 1 to 10000
					timeline/result?from=2031-02-30;                    400; invalid-parameter; a day as YYYY-MM-DD
					violations-of-person/result;                        400; missing-parameter; required
					violations-of-person/result?person=nobody;          400; invalid-parameter; holds nothing with the id
					violations-of-person/result?person=jan-tovic;       400; invalid-parameter; Did you mean jan-tovik
					figures-on-violations/result?kind=ill-treatmnt;     400; invalid-parameter; Did you mean ill-treatment? All terms: /api/vocabularies/violation-kind.
					figures-on-violations/result?kind=Torture;          400; invalid-parameter; a term of the vocabulary violation-kind (/api/vocabularies/violation-kind)
					figures-as-of/result?day=2031-01-01&measure=deaths; 400; invalid-parameter; /api/vocabularies/measure
					unnamed-groups-as-victims/result?kind=protestors;   400; invalid-parameter; /api/vocabularies/group-kind, /api/vocabularies/violation-kind
					hedged-claims/result?report=norland-3031;           400; invalid-parameter; Did you mean norland-2031
					people-named-in-reports/result?report=nothing;      400; invalid-parameter; All reports: /api/reports.
					violations-of-person/result?person=norland;         400; invalid-parameter; is of type Place
					violation-of-person/result?person=jan-tovik;        404; unknown-query;     Did you mean violations-of-person?
					misspelt/result;                                    404; unknown-query;     faulty and left out
					deletes-everything/result;                          404; unknown-query;     faulty and left out
					""")
	void wrongCallIsToldWhatWouldBeRight(String call, int status, String type, String detail) {
		var answer = get("/api/queries/" + call);
		assertThat(answer).hasStatus(status);
		value(answer, "$.type").isEqualTo("urn:rights-graph:problem:" + type);
		value(answer, "$.detail").asString().contains(detail);
	}

	@Test
	void namesAreFoundWithoutDiacriticsInAnyOrderAndScript() {
		value(get("/api/search?q=simic zaneta"), "$.hits[*].id").isEqualTo(List.of("zaneta-simic"));
		value(get("/api/search?q=товик"), "$.hits[0].matched").isEqualTo("Мира Товик");
		value(get("/api/search?q=мира товик"), "$.hits[0].why").isEqualTo("exact");
		value(get("/api/search?q=ян товик&type=person"), "$.hits[*].id").isEqualTo(List.of("jan-tovik"));
		value(get("/api/search?q=ян товик"), "$.hits[0].why").isEqualTo("transliteration");
		value(get("/api/search?q=ян товик&transliterate=false"), "$.count").isEqualTo(0);
		value(get("/api/search?q=ASTER&type=person"), "$.hits[*].id").isEqualTo(List.of("lena-aster", "rudi-aster"));
		value(get("/api/search?q=aster&limit=1"), "$.count").isEqualTo(1);
	}

	@Test
	void transliterateIsTrueOrFalse() {
		assertThat(get("/api/search?q=x&transliterate=maybe")).hasStatus(400);
		value(get("/api/search?q=x&transliterate=maybe"), "$.allowed").isEqualTo("true or false");
	}

	@ParameterizedTest
	@ValueSource(strings = { "*", "to*ik", "name:*", "[a TO z]", "/.*/", "\" OR *:*", "\\", "(", "a AND", "~", "{q}",
			"^2", "mira^", "tovik -mira\"" })
	void nothingTypedIsAnOperatorOrAnError(String text) {
		var answer = this.mvc.get().uri("/api/search?q={q}", text).exchange();
		assertThat(answer).hasStatusOk();
		value(answer, "$.hits[*].id").asArray().doesNotContain("norland", "jan-tovik");
	}

	@Test
	void entityIsShownWithItsNamesAndNumberOfClaims() {
		var answer = get("/api/entities/mira-tovik");
		value(answer, "$.type").isEqualTo("Person");
		value(answer, "$.names").isEqualTo(List.of("M. Tovik", "Мира Товик"));
		value(answer, "$.properties.gender").isEqualTo("female");
		value(answer, "$.properties.known").isEqualTo("2031-08-01");
		value(answer, "$.claims").isEqualTo(List.of("c-1"));
		value(answer, "$.claimCount").isEqualTo(3);
		value(get("/api/entities/mira-tovik/claims"), "$.count").isEqualTo(3);
	}

	@Test
	void neighboursAreAGraphWithoutLooseEnds() {
		var answer = get("/api/entities/mira-tovik/neighbours");
		value(answer, "$.truncated").isEqualTo(false);
		value(answer, "$.edges[*].type").asArray().hasSize(6);
		value(answer, "$.nodes[*].id").asArray().hasSize(7).contains("mira-tovik", "jan-tovik", "ostberg");
		value(answer, "$.edges[*].claims[*]").asArray().hasSizeGreaterThanOrEqualTo(6);
		var cut = get("/api/entities/mira-tovik/neighbours?limit=1");
		value(cut, "$.truncated").isEqualTo(true);
		value(cut, "$.nodes[*].id").asArray().hasSize(2);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			textBlock = """
					entities/jan-tovik/neighbours?depth=4;              400; invalid-parameter; a whole number from 1 to 3
					entities/jan-tovik/neighbours?types=Person,Human;   400; invalid-parameter; of Person, Organisation
					entities/jan-tovik/neighbours?types=Person,,Event;  400; invalid-parameter; of Person, Organisation
					graph?types=,;                                      400; invalid-parameter; of Person, Organisation
					entities/jan-tovik/neighbours?relationships=VICTIM; 400; invalid-parameter; no relationship 'VICTIM' between entities
					entities/jan-tovik/neighbours?relationships=ABOUT;  400; invalid-parameter; no relationship 'ABOUT' between entities
					entities/nobody/neighbours?depth=2;                 404; unknown-entity;    /api/search
					entities/nobody/timeline;                           404; unknown-entity;    /api/search
					entities/jan-tovic;                                 404; unknown-entity;    Did you mean jan-tovik
					contradictions?entity=jan-tovic;                    404; unknown-entity;    Did you mean jan-tovik
					paths?from=jan-tovik&to=mira-towik;                 400; invalid-parameter; Did you mean mira-tovik?
					violations?victim=lena-astre;                       400; invalid-parameter; Did you mean lena-aster?
					entities/jan-tovik/timeline?from=2031-02-30;        400; invalid-parameter; a day as YYYY-MM-DD
					paths?from=jan-tovik;                               400; missing-parameter; required
					paths?from=jan-tovik&to=jan-tovik;                  400; invalid-parameter; another entity
					paths?from=jan-tovik&to=nobody;                     400; invalid-parameter; holds no entity with the id 'nobody'
					paths?from=jan-tovik&to=mira-tovik&avoid=NOBODY;    400; invalid-parameter; of at most 50 ids
					paths?from=jan-tovik&to=mira-tovik&maxLength=7;     400; invalid-parameter; a whole number from 1 to 6
					violations?type=ill-treatmen;                       400; invalid-parameter; /api/vocabularies/violation-kind
					violations?victim=norland;                          400; invalid-parameter; is of type Place, not Actor
					violations?groupBy=colour;                          400; invalid-parameter; one of type, right, law
					violations?from=2031-02-01&to=2031-01-01;           400; invalid-parameter; must not lie before
					reports/nothing/claims;                             404; unknown-report;    /api/reports
					vocabularies/nothing;                               404; unknown-vocabulary; violation-kind
					""")
	void wrongQuestionIsToldWhatWouldBeRight(String call, int status, String type, String detail) {
		var answer = get("/api/" + call);
		assertThat(answer).hasStatus(status);
		value(answer, "$.type").isEqualTo("urn:rights-graph:problem:" + type);
		value(answer, "$.detail").asString().contains(detail);
	}

	@Test
	void claimLeadsToTheSentenceAndSaysWhoDeniesIt() {
		var answer = get("/api/claims/c-2");
		value(answer, "$.report.publishers[0].name").isEqualTo("Norland Watch");
		value(answer, "$.section").isEqualTo("Exiles");
		value(answer, "$.start").isEqualTo(112);
		value(answer, "$.hedge").isEqualTo("alleged");
		value(answer, "$.asOf").isEqualTo("2031-07");
		value(answer, "$.deniedBy[0].id").isEqualTo("ministry-of-order");
		value(answer, "$.deniedBy[0].claims").isEqualTo(List.of("c-3"));
		value(answer, "$.quotation").asString().startsWith("A court in Norhaven").endsWith("to press her.");
		value(answer, "$.quotationStatus").isEqualTo("anchored");
		value(answer, "$.about.entities[*].id").asArray().contains("jan-tovik");
		value(answer, "$.about.edges[*].type").asArray().contains("VICTIM_OF", "AIMED_AT", "UNDER");
		value(get("/api/claims/c-3"), "$.speakers[0].id").isEqualTo("ministry-of-order");
	}

	@ParameterizedTest
	@CsvSource({ "c-7, adrift", "c-8, missing", "c-9, missing" })
	void quotationThatCannotBeTrustedIsNotShown(String claim, String status) {
		var answer = get("/api/claims/" + claim);
		value(answer, "$.quotationStatus").isEqualTo(status);
		assertThat(answer).bodyJson().doesNotHavePath("$.quotation");
		var context = get("/api/claims/" + claim + "/context");
		value(context, "$.quotationStatus").isEqualTo(status);
		value(context, "$").asMap().containsOnlyKeys("id", "quotationStatus");
	}

	@Test
	void reportsTellWhoPublishedThemAndHowManyClaimsTheyGave() {
		var answer = get("/api/reports");
		value(answer, "$.reports[0].publishers[0].id").isEqualTo("norland-watch");
		value(answer, "$.reports[0].claimCount").isEqualTo(8);
		value(answer, "$.reports[1].derivedFrom[0].id").isEqualTo("norland-watch");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/queries", "/api/queries/timeline/result", "/api/entities/rudi-aster",
			"/api/claims/c-8", "/api/claims/c-2/context", "/api/reports", "/api/search?q=tovik",
			"/api/entities/fair-trial/neighbours", "/api/entities/jan-tovik/timeline",
			"/api/paths?from=jan-tovik&to=lena-aster", "/api/violations", "/api/violations?groupBy=year",
			"/api/reports/norland-2031/claims", "/api/statistics", "/api/vocabularies", "/api/vocabularies/role" })
	void nothingIsNull(String path) {
		assertThat(get(path)).hasStatusOk().bodyText().doesNotContain("null");
	}

	@Test
	void healthTellsHowTheDatabaseIs() {
		var answer = get("/actuator/health");
		value(answer, "$.components.neo4j.status").isEqualTo("UP");
		value(answer, "$.components.graph.status").isEqualTo("UP");
		assertThat(answer).bodyText().doesNotContain("details", "127.0.0.1");
		assertThat(get("/actuator/env")).hasStatus(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/browser", "/browser/", "/browser/index.html" })
	void neo4jBrowserIsNotServedForADatabaseElsewhere(String path) {
		var answer = get(path);
		assertThat(answer).hasStatus(404);
		value(answer, "$.type").isEqualTo("urn:rights-graph:problem:not-found");
		value(answer, "$.detail").asString().contains("for the embedded database only", "7474");
	}

	@Test
	void openApiDescribesEveryResourceWithExamplesAndErrors() {
		var answer = get("/v3/api-docs");
		value(answer, "$.openapi").asString().startsWith("3.1");
		value(answer, "$.info.license.name").isEqualTo("GPL-3.0-or-later");
		value(answer, "$.paths").asMap()
			.containsKeys("/api/queries", "/api/queries/{name}", "/api/queries/{name}/result", "/api/search",
					"/api/entities/{id}", "/api/entities/{id}/neighbours", "/api/entities/{id}/claims",
					"/api/entities/{id}/timeline", "/api/paths", "/api/violations", "/api/claims/{id}",
					"/api/claims/{id}/context", "/api/reports", "/api/reports/{id}/claims", "/api/statistics",
					"/api/vocabularies", "/api/vocabularies/{name}", "/api/queries/timeline/result");
		value(answer, "$.paths['/api/queries/timeline/result'].get.parameters[*].name")
			.isEqualTo(List.of("from", "to", "entity", "limit", "cursor", "asOf", "format"));
		value(answer, "$.paths['/api/claims/{id}'].get.responses").asMap()
			.containsKeys("200", "400", "404", "406", "500", "503");
		value(answer, "$.paths['/api/claims/{id}'].get.responses['200'].content['application/json'].example.id")
			.isEqualTo("c-2");
		value(answer, "$.components.schemas.ClaimDetails.required").asArray()
			.contains("id", "report", "samePassage")
			.doesNotContain("quotation", "hedge", "start");
	}

	@ParameterizedTest
	@CsvFileSource(resources = "/graph/examples.csv")
	void exampleInOpenApiIsTheAnswer(String operation, String path) {
		assertThat(get(path)).bodyJson()
			.isStrictlyEqualTo(new ClassPathResource("openapi/examples/" + operation + ".json"));
	}

	private MvcTestResult get(String path) {
		return this.mvc.get().uri(path).exchange();
	}

	private static JsonPathValueAssert value(MvcTestResult answer, String path) {
		return assertThat(answer).bodyJson().extractingPath(path);
	}

	private static String body(MvcTestResult answer) {
		try {
			return answer.getResponse().getContentAsString();
		}
		catch (UnsupportedEncodingException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
