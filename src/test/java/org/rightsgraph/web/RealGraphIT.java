package org.rightsgraph.web;

import java.io.UnsupportedEncodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsgraph.database.DatabaseTest;
import org.rightsgraph.database.TestDatabase;
import org.rightsgraph.graph.Edge;
import org.rightsgraph.graph.Node;
import org.rightsgraph.graph.Subgraph;
import org.rightsgraph.importer.ImportJob;
import org.rightsgraph.importer.Progress;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.json.JsonPathValueAssert;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the tables in {@code import} say, against what the interface answers.
 */
@DatabaseTest(keep = true)
@SpringBootTest(properties = "rights-graph.import.on-start=false")
@AutoConfigureMockMvc
@TestInstance(Lifecycle.PER_CLASS)
class RealGraphIT {

	@Autowired
	MockMvcTester mvc;

	@BeforeAll
	void importTheReports(TestDatabase database, @TempDir Path temporary) {
		new ImportJob(database.driver(), temporary, null, Progress.SILENT).run(Path.of("import"), false);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			textBlock = """
					'';                                                     human-rights-defender land-reform-protest imprisonment-max-bokaev release-max-bokaev restrictions-max-bokaev detention-lukpan-akhmedyarov
					?types=Violation;                                       imprisonment-max-bokaev restrictions-max-bokaev detention-lukpan-akhmedyarov
					?relationships=VICTIM_OF;                               imprisonment-max-bokaev restrictions-max-bokaev
					?types=Person,Violation&depth=2&relationships=victim_of,INVOLVED_IN; imprisonment-max-bokaev restrictions-max-bokaev detention-lukpan-akhmedyarov lukpan-akhmedyarov
					""")
	void neighboursOfMaxBokaev(String parameters, String ids) {
		var answer = get("/api/entities/max-bokaev/neighbours" + parameters);
		value(answer, "$.nodes[1:].id").asArray().containsExactlyInAnyOrder((Object[]) ids.split(" "));
		value(answer, "$.truncated").isEqualTo(false);
	}

	@ParameterizedTest
	@ValueSource(strings = { "kazakhstan", "government-of-kazakhstan", "expression" })
	void hubIsCutAtTheLimitAndHasNoLooseEnds(String id) {
		var path = "/api/entities/" + id + "/neighbours?depth=3&limit=100";
		var answer = get(path);
		value(answer, "$.truncated").isEqualTo(true);
		value(answer, "$.edges.length()").isEqualTo(100);
		assertThat(answer).bodyJson().convertTo(Subgraph.class).satisfies((graph) -> {
			var ids = graph.nodes().stream().map(Node::id).toList();
			assertThat(ids).doesNotHaveDuplicates();
			assertThat(graph.edges()).extracting(Edge::id).doesNotHaveDuplicates();
			assertThat(graph.edges()).allSatisfy((edge) -> assertThat(ids).contains(edge.from(), edge.to()));
		});
		assertThat(get(path)).bodyText().isEqualTo(text(answer));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			textBlock = """
					from=max-bokaev&to=lukpan-akhmedyarov;                  max-bokaev detention-lukpan-akhmedyarov lukpan-akhmedyarov
					from=lukpan-akhmedyarov&to=max-bokaev;                  lukpan-akhmedyarov detention-lukpan-akhmedyarov max-bokaev
					from=barlyk-mendygaziyev&to=bekizhan-mendygaziyev;      barlyk-mendygaziyev bekizhan-mendygaziyev
					from=max-bokaev&to=aron-atabek&maxLength=6;             ''
					from=aset-abishev&to=duman-mukhametkarim&through=Violation,Right; aset-abishev imprisonment-aset-abishev liberty arrest-duman-mukhametkarim duman-mukhametkarim
					from=max-bokaev&to=lukpan-akhmedyarov&avoid=detention-lukpan-akhmedyarov; ''
					from=max-bokaev&to=lukpan-akhmedyarov&maxLength=1;      ''
					""")
	void shortestPathsPassThroughWhatTellsSomething(String parameters, String ids) {
		var answer = get("/api/paths?" + parameters);
		if (ids.isEmpty()) {
			value(answer, "$.count").isEqualTo(0);
		}
		else {
			value(answer, "$.paths[0].nodes[*].id").isEqualTo(List.of(ids.split(" ")));
			value(answer, "$.paths[0].length").isEqualTo(ids.split(" ").length - 1);
			value(answer, "$.paths[0].claims").asArray().isNotEmpty();
		}
	}

	@Test
	void timelineTellsDatesAsWrittenAndWhatIsCertain() {
		var answer = get("/api/entities/aron-atabek/timeline?from=2021-10-01&to=2021-10-31");
		value(answer, "$.rows[*].id").asArray()
			.contains("release-aron-atabek", "death-aron-atabek")
			.doesNotContain("imprisonment-aron-atabek");
		value(answer, "$.rows[?(@.certain == true)].id").isEqualTo(List.of("release-aron-atabek"));
		value(answer, "$.rows[?(@.id == 'death-aron-atabek')].date").isEqualTo(List.of("2021-10/2021-12"));
		value(answer, "$.rows[?(@.id == 'death-aron-atabek')].latest").isEqualTo(List.of("2021-12-31"));
		value(answer, "$.rows[?(@.id == 'death-aron-atabek')].roles[0].role").isEqualTo(List.of("deceased"));
		// That he was in hospital is said without a day.
		value(answer, "$.undated").isEqualTo(3);
		value(answer, "$.rows[?(@.id == 'death-aron-atabek')].claims[*]").asArray().contains("hrw-067d", "hrw-069");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			textBlock = """
					victim=max-bokaev;                                      imprisonment-max-bokaev restrictions-max-bokaev
					victim=max-bokaev&right=assembly;                       imprisonment-max-bokaev
					victim=max-bokaev&from=2023-01-01;                      restrictions-max-bokaev
					victim=max-bokaev&to=2015-12-31;                        ''
					place=shymkent;                                         attack-feminita-shymkent detention-feminita-shymkent expulsion-feminita-shymkent
					place=shymkent&type=detention;                          detention-feminita-shymkent
					place=almaty&victim=khalida-akytkhan;                    detention-khalida-akytkhan
					law=charge-organising-riots;                            imprisonment-aron-atabek
					""")
	void violationsByAnyCombination(String parameters, String ids) {
		var answer = get("/api/violations?" + parameters);
		value(answer, "$.violations[*].id").isEqualTo(ids.isEmpty() ? List.of() : List.of(ids.split(" ")));
		value(answer, "$.violations[*].claims").asArray().hasSize(ids.isEmpty() ? 0 : ids.split(" ").length);
	}

	@Test
	void timelineSaysWhichPartOfADateIsInferred() {
		var answer = get("/api/entities/lukpan-akhmedyarov/timeline");
		value(answer, "$.rows[?(@.id == 'detention-lukpan-akhmedyarov')].dateInferred").isEqualTo(List.of("year"));
	}

	@Test
	void claimNamesTheOthersOfItsPassage() {
		var answer = get("/api/claims/state-064");
		value(answer, "$.samePassage").isEqualTo(List.of("state-064b"));
		value(get("/api/claims/state-064b"), "$.samePassage").isEqualTo(List.of("state-064"));
		value(get("/api/claims/hrw-024"), "$.samePassage").isEqualTo(List.of());
		value(get("/api/entities/bekizhan-mendygaziyev/claims"), "$.claims[?(@.id == 'state-064')].samePassage")
			.isEqualTo(List.of(List.of("state-064b")));
	}

	@Test
	void openEndIsPossiblyInALaterPeriod() {
		var answer = get("/api/violations?victim=max-bokaev&from=2021-01-01&to=2021-12-31");
		value(answer, "$.violations[*].id").isEqualTo(List.of("restrictions-max-bokaev"));
		value(answer, "$.violations[0].certain").isEqualTo(false);
		value(answer, "$.undated").isEqualTo(0);
		var years = get("/api/violations?victim=max-bokaev&groupBy=year&to=2023-12-31");
		value(years, "$.groups[*].id").isEqualTo(List.of("2016", "2021"));
		value(years, "$.groups[*].certainly").isEqualTo(List.of(1, 0));
		value(years, "$.groups[*].possibly").isEqualTo(List.of(0, 1));
	}

	@ParameterizedTest
	@ValueSource(strings = { "type", "right", "law", "victim", "responsible", "place" })
	void groupsCountWhatTheListShows(String groupBy) {
		value(get("/api/violations?place=shymkent&groupBy=" + groupBy), "$.truncated").isEqualTo(false);
		var group = get("/api/violations?place=shymkent&limit=1&groupBy=" + groupBy);
		if (text(group).contains("\"count\":1")) {
			var id = JsonPath.<String>read(text(group), "$.groups[0].id");
			int certainly = JsonPath.read(text(group), "$.groups[0].certainly");
			var shown = "place".equals(groupBy) ? "" : "&" + groupBy + "=" + id;
			value(get("/api/violations?place=shymkent" + shown), "$.count").isEqualTo(certainly);
		}
	}

	@Test
	void statisticsAgreeWithTheTables() throws Exception {
		var answer = get("/api/statistics");
		for (var table : List.of("Person,persons", "Violation,violations", "Claim,claims", "Report,reports")) {
			var names = table.split(",");
			var rows = Files.readAllLines(Path.of("import/kazakhstan", names[1] + ".csv")).size() - 1;
			value(answer, "$.nodes." + names[0]).isEqualTo(rows);
		}
		value(answer, "$.relationships.RELATIVE_OF").isEqualTo(5);
		value(answer, "$.claims.denied").isEqualTo(4);
		value(answer, "$.reports[*].id").asArray().contains("hrw-world-report-2022").hasSize(5);
		value(answer, "$.dated.latest").isEqualTo("2023-12-31");
	}

	@Test
	void claimsOfAReportComeInTheOrderOfItsText() {
		var answer = get("/api/reports/hrw-world-report-2022/claims?limit=1000");
		var starts = JsonPath.<List<Integer>>read(text(answer), "$.claims[*].start");
		assertThat(starts).isSorted().hasSizeGreaterThan(90);
		value(answer, "$.truncated").isEqualTo(false);
		value(answer, "$.claims[?(@.id == 'hrw-024')].about.edges[*].type").asArray().contains("VICTIM_OF", "BREACHES");
	}

	@Test
	void vocabulariesTellWhatTheWordsMean() {
		var answer = get("/api/vocabularies/violation-kind");
		value(answer, "$.terms[?(@.id == 'arbitrary-detention')].details.rights[*]").isEqualTo(List.of("liberty"));
		value(answer, "$.terms[?(@.id == 'arbitrary-detention')].definition").asArray().hasSize(1);
		value(get("/api/vocabularies/relationship-kind"), "$.terms[?(@.id == 'sibling')].details.type")
			.isEqualTo(List.of("RELATIVE_OF"));
		value(get("/api/vocabularies/right"), "$.terms[?(@.id == 'life')].details.iccpr").isEqualTo(List.of("6"));
		value(get("/api/vocabularies"), "$.vocabularies[*].name").asArray()
			.contains("degree", "hedge", "involvement-role", "relationship-kind", "right", "role", "violation-kind");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/search?q=arbitrary detention", "/api/search?q=sibling" })
	void termsAreNotAmongWhatReportsSpeakOf(String path) {
		assertThat(get(path)).bodyText().doesNotContain("Term", "violation-kind.", "relationship-kind.");
	}

	private MvcTestResult get(String path) {
		var answer = this.mvc.get().uri(path).exchange();
		assertThat(answer).hasStatusOk();
		return answer;
	}

	private static String text(MvcTestResult answer) {
		try {
			return answer.getResponse().getContentAsString();
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static JsonPathValueAssert value(MvcTestResult answer, String path) {
		return assertThat(answer).bodyJson().extractingPath(path);
	}

}
