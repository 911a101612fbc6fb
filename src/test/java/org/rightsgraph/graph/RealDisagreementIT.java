package org.rightsgraph.graph;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.summary.Plan;
import org.rightsgraph.cypher.CypherFiles;
import org.rightsgraph.database.DatabaseTest;
import org.rightsgraph.database.TestDatabase;
import org.rightsgraph.importer.ImportJob;
import org.rightsgraph.importer.Progress;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * What the five reports disagree on and what they bear out, as a reader of their texts
 * found it.
 */
@DatabaseTest(keep = true)
@SpringBootTest(webEnvironment = WebEnvironment.NONE, properties = "rights-graph.import.on-start=false")
@TestInstance(Lifecycle.PER_CLASS)
class RealDisagreementIT {

	@Autowired
	Contradictions contradictions;

	@Autowired
	Corroboration corroboration;

	@BeforeAll
	void importTheReports(TestDatabase database, @TempDir Path temporary) {
		new ImportJob(database.driver(), temporary, null, Progress.SILENT).run(Path.of("import"), false);
	}

	@Test
	void dozensDeadOfTheEleventhOfJanuaryAreAnEarlierCountThanHundredsAndOverTwoHundred() {
		assertThat(find(ContradictionKind.FIGURE))
			.extracting((found) -> found.statements().stream().map(Contradiction.Statement::value).toList(),
					Contradiction::claims, Contradiction::superseded)
			.containsExactlyInAnyOrder(tuple(List.of("dozens", "hundreds"), List.of("amnesty-015", "hrw-005"), true),
					tuple(List.of("dozens", "hundreds"), List.of("hrw-005", "overview-030", "overview-097"), true),
					tuple(List.of("dozens", "over 200"), List.of("hrw-005", "state-006"), true));
	}

	@Test
	void fourClaimsAreDenied() {
		assertThat(find(ContradictionKind.DENIAL))
			.extracting((found) -> found.statements().getFirst().sources().getFirst().claim(),
					(found) -> found.statements().getLast().sources().getFirst().saidBy().getFirst().id(),
					(found) -> found.statements().getLast().sources().getFirst().claim())
			.containsExactlyInAnyOrder(tuple("history-037", "international-community-1996", "history-037b"),
					tuple("history-038", "foreign-observers-1995", "history-039"),
					tuple("hrw-006", "human-rights-watch", "hrw-006b"),
					tuple("state-036", "government-of-kazakhstan", "state-037"));
	}

	@Test
	void noTwoReportsGiveOneThingTwoDatesOrOneConvictionTwoSentences() {
		assertThat(find(ContradictionKind.DATE)).isEmpty();
		assertThat(find(ContradictionKind.SENTENCE)).isEmpty();
	}

	@Test
	void protestsOfJanuaryAreBorneOutByThreeAndTheUnsignedOverviewAddsNothing() {
		var january = facts(3, "Event").getFirst();
		assertThat(january.fact().id()).isEqualTo("january-2022-protests");
		assertThat(january.independent()).isEqualTo(3);
		assertThat(january.reports()).hasSize(4)
			.filteredOn((report) -> !report.counted())
			.extracting(CorroboratedFact.ReportOnFact::id)
			.containsExactly("repression-overview");
	}

	@Test
	void compilationOfTheStateDepartmentDoesNotBearOutItsSummary() {
		var dependent = Set.of("state-department-2023-summary", "history-of-human-rights");
		assertThat(this.corroboration.find(2, Optional.empty(), Slice.first(1000)).orElseThrow().facts()).isNotEmpty()
			.allSatisfy((fact) -> assertThat(fact.reports()).map(CorroboratedFact.ReportOnFact::id)
				.anyMatch((report) -> !dependent.contains(report)))
			.allSatisfy((fact) -> assertThat(fact.reports()).filteredOn(CorroboratedFact.ReportOnFact::counted)
				.map(CorroboratedFact.ReportOnFact::id)
				.filteredOn(dependent::contains)
				.hasSizeLessThanOrEqualTo(1));
	}

	@ParameterizedTest
	@ValueSource(strings = { "same", "figures", "figures-of-entities", "properties", "denials", "denials-of-entities",
			"sources", "origins", "stated-entities", "stated-edges" })
	void statementPairsNothingThatIsUnrelated(String statement, TestDatabase database) {
		var text = CypherFiles.ofProgram().file("read/" + statement).text();
		try (var session = database.driver().session()) {
			var operators = operators(session.run("EXPLAIN " + text).consume().plan()).toList();
			assertThat(operators).isNotEmpty()
				.noneMatch(
						(operator) -> operator.startsWith("CartesianProduct") || operator.startsWith("AllNodesScan"));
			if (text.contains("UNWIND $ids")) {
				assertThat(operators).anyMatch((operator) -> operator.contains("IndexSeek"))
					.noneMatch((operator) -> operator.contains("LabelScan") || operator.contains("TypeScan"));
			}
		}
	}

	private static Stream<String> operators(Plan plan) {
		return Stream.concat(Stream.of(plan.operatorType()),
				plan.children().stream().flatMap((child) -> operators(child)));
	}

	private List<Contradiction> find(ContradictionKind kind) {
		return this.contradictions.find(Optional.of(kind), Optional.empty(), Slice.first(1000))
			.orElseThrow()
			.contradictions();
	}

	private List<CorroboratedFact> facts(int least, String type) {
		return this.corroboration.find(least, Optional.of(type), Slice.first(1000)).orElseThrow().facts();
	}

}
