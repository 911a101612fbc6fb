package org.rightsgraph.web;

import java.nio.file.Path;
import java.util.List;

import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsgraph.cypher.CypherFiles;
import org.rightsgraph.database.TestDatabase;
import org.rightsgraph.query.GraphTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.json.JsonPathValueAssert;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** What three reports on an invented country disagree on, and what they bear out. */
@GraphTest
@AutoConfigureMockMvc
class DisagreementIT {

	private static final List<String> STATEMENTS = CypherFiles.of(Path.of("src/test/resources/graph"))
		.file("disagreement")
		.statements();

	@Autowired
	MockMvcTester mvc;

	@BeforeEach
	void addTheOtherReports(TestDatabase database) {
		try (var session = database.driver().session()) {
			session.executeWriteWithoutResult(
					(transaction) -> STATEMENTS.forEach((statement) -> transaction.run(statement).consume()));
		}
	}

	@Test
	void figuresThatShareNoNumberContradictAndRefinementsDoNot() {
		var answer = get("/api/contradictions?kind=figure");
		value(answer, "$.contradictions[*].statements[*].entity")
			.isEqualTo(List.of("marchers-watch", "marchers-compiled", "marchers-watch", "marchers-monitor",
					"killed-early", "killed-compiled", "killed-early", "killed-late"));
		value(answer, "$.contradictions[*].superseded").isEqualTo(List.of(false, false, true, true));
		value(answer, "$.contradictions[*].certain").isEqualTo(List.of(true, true, false, true));
		value(answer, "$.contradictions[1].why").isEqualTo("“about 200” (at most 220) and “5000” cannot be one count.");
		why(answer, 2).contains("assumed, since they word it differently");
		why(answer, 3).endsWith("it can only grow, and the lower may be the earlier.");
	}

	@Test
	void sideRestsOnTheClaimsOfItsValueAndNamesWhoSpeaks() {
		var answer = get("/api/contradictions?entity=marchers-monitor");
		value(answer, "$.count").isEqualTo(1);
		value(answer, "$.contradictions[0].statements[1].sources[*].claim").isEqualTo(List.of("d-2"));
		value(answer, "$.contradictions[0].statements[1].sources[0].saidBy[0].id").isEqualTo("lena-aster");
		value(answer, "$.contradictions[0].statements[1].sources[0].hedge").isEqualTo("estimated");
		value(answer, "$.contradictions[0].statements[0].sources[0].saidBy[0].id").isEqualTo("norland-2031");
		value(answer, "$.contradictions[0].claims").isEqualTo(List.of("d-2", "d-6"));
	}

	@Test
	void datesOfOneThingContradictWhereNoDayBelongsToBoth() {
		var answer = get("/api/contradictions?kind=date");
		value(answer, "$.contradictions[*].statements[*].value").isEqualTo(List.of("2031-05-06", "2031-05-04"));
		value(answer, "$.contradictions[0].matter.property").isEqualTo("date");
		value(answer, "$.contradictions[0].statements[1].sources[0].claim").isEqualTo("c-4");
	}

	@Test
	void sentencesOfOneCaseContradictInLengthAndKind() {
		var answer = get("/api/contradictions?kind=sentence");
		value(answer, "$.contradictions[*].matter.property").isEqualTo(List.of("sentence", "sentenceKind", "sentence"));
		value(answer, "$.contradictions[*].statements[*].value")
			.isEqualTo(List.of("P7Y", "P5Y", "suspended-term", "imprisonment", "P7Y", "P60M"));
		value(answer, "$.contradictions[0].matter.entities[*].id").asArray().contains("jan-tovik");
	}

	@Test
	void denialStandsBesideWhatItDenies() {
		var answer = get("/api/contradictions?kind=denial&entity=ministry-of-order");
		value(answer, "$.contradictions[*].claims").isEqualTo(List.of(List.of("c-2", "c-3")));
		value(answer, "$.contradictions[0].statements[*].stance").isEqualTo(List.of("states", "denies"));
		value(answer, "$.contradictions[0].statements[1].sources[0].saidBy[0].id").isEqualTo("ministry-of-order");
		value(answer, "$.contradictions[0].statements[1].sources[0].report.id").isEqualTo("norland-2031");
	}

	@ParameterizedTest
	@CsvSource({ "spring-protest, 5", "march-on-the-sixth, 5", "jan-tovik, 1", "imprisonment-of-jan, 4", "norland, 0",
			"killed-late, 1" })
	void onlyWhatIsAboutAnEntityOrTheSameThing(String entity, int count) {
		value(get("/api/contradictions?entity=" + entity), "$.count").isEqualTo(count);
	}

	@Test
	void contradictionsAreCutAtTheLimit() {
		value(get("/api/contradictions?limit=3"), "$.count").isEqualTo(3);
		value(get("/api/contradictions?limit=3"), "$.truncated").isEqualTo(true);
		value(get("/api/contradictions"), "$.count").isEqualTo(9);
		value(get("/api/contradictions?limit=9"), "$.truncated").isEqualTo(false);
	}

	@Test
	void factIsBorneOutByReportsWithoutASharedOrigin() {
		var answer = get("/api/corroboration");
		value(answer, "$.facts[*].fact.id")
			.isEqualTo(List.of("march-on-the-sixth", "case-against-jan", "norhaven.located_in.norland"));
		value(answer, "$.facts[*].independent").isEqualTo(List.of(2, 2, 2));
		value(answer, "$.facts[0].fact.same").isEqualTo(List.of("protest-of-may", "spring-protest"));
		value(answer, "$.facts[0].reports[*].id").isEqualTo(List.of("compiled-2033", "norland-2031", "ostmark-2031"));
		value(answer, "$.facts[0].reports[*].counted").isEqualTo(List.of(false, true, true));
		value(answer, "$.facts[0].claims").isEqualTo(List.of("c-4", "d-1", "d-2", "d-3"));
		value(answer, "$.facts[2].fact.to.id").isEqualTo("norland");
		value(answer, "$.facts[2].reports[*].id")
			.isEqualTo(List.of("norland-2031", "norland-2032", "norland-stolen", "ostmark-2031"));
	}

	@Test
	void summaryAndCompilationOfAReportAreNotIndependentOfIt() {
		value(get("/api/corroboration?type=RELATIVE_OF"), "$.count").isEqualTo(0);
		value(get("/api/corroboration?type=RELATIVE_OF&minReports=1&limit=1"), "$.truncated").isEqualTo(true);
		value(get("/api/corroboration?type=person&minReports=1"), "$.facts[*].fact.id").asArray()
			.contains("rudi-aster");
		value(get("/api/corroboration?minReports=3"), "$.count").isEqualTo(0);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			contradictions?kind=quarrel;       400; invalid-parameter; one of figure, date, sentence, denial
			contradictions?entity=nobody;      404; unknown-entity;    no entity with the id 'nobody'
			contradictions?entity=A B;         400; invalid-parameter; an id of lower-case letters
			contradictions?limit=1001;         400; invalid-parameter; a whole number from 1 to 1000
			contradictions?sort=date;          400; unknown-parameter; There is no parameter 'sort'
			corroboration?minReports=0;        400; invalid-parameter; a whole number from 1 to 100
			corroboration?type=Quarrel;        400; invalid-parameter; holds nothing of the type 'Quarrel'
			corroboration?type=a-b;            400; invalid-parameter; a kind of entity, such as Event
			""")
	void wrongCallIsToldWhatWouldBeRight(String call, int status, String type, String detail) {
		var answer = get("/api/" + call);
		assertThat(answer).hasStatus(status);
		value(answer, "$.type").isEqualTo("urn:rights-graph:problem:" + type);
		value(answer, "$.detail").asString().contains(detail);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/contradictions", "/api/corroboration", "/api/corroboration?minReports=1" })
	void nothingIsNull(String path) {
		assertThat(get(path)).hasStatusOk().bodyText().doesNotContain("null");
	}

	@Test
	void openApiDescribesBoth() {
		var answer = get("/v3/api-docs");
		value(answer, "$.paths['/api/contradictions'].get.parameters[*].name")
			.isEqualTo(List.of("kind", "entity", "limit", "cursor", "asOf", "format"));
		value(answer, "$.paths['/api/contradictions'].get.responses").asMap()
			.containsKeys("200", "400", "404", "406", "500", "503");
		value(answer, "$.paths['/api/corroboration'].get.parameters[*].name")
			.isEqualTo(List.of("minReports", "type", "limit", "cursor", "asOf", "format"));
		value(answer, "$.components.schemas.Contradiction.required").asArray().contains("why", "superseded", "claims");
		value(answer, "$.components.schemas.Statement.required").asArray().contains("stance").doesNotContain("value");
		value(answer, "$.components.schemas.Fact.required").asArray().contains("type").doesNotContain("from");
	}

	@ParameterizedTest
	@CsvSource({ "listContradictions, /api/contradictions?entity=marchers-monitor",
			"listCorroboration, /api/corroboration?type=LOCATED_IN" })
	void exampleInOpenApiIsTheAnswer(String operation, String path) {
		assertThat(get(path)).bodyJson()
			.isStrictlyEqualTo(new ClassPathResource("openapi/examples/" + operation + ".json"));
	}

	private MvcTestResult get(String path) {
		return this.mvc.get().uri(path).exchange();
	}

	private static AbstractStringAssert<?> why(MvcTestResult answer, int row) {
		return value(answer, "$.contradictions[%d].why".formatted(row)).asString();
	}

	private static JsonPathValueAssert value(MvcTestResult answer, String path) {
		return assertThat(answer).bodyJson().extractingPath(path);
	}

}
