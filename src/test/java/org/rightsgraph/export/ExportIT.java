package org.rightsgraph.export;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.Plan;
import org.rightsgraph.cypher.CypherFiles;
import org.rightsgraph.database.DatabaseTest;
import org.rightsgraph.database.EmbeddedOnly;
import org.rightsgraph.database.TestDatabase;
import org.rightsgraph.graph.ActorName;
import org.rightsgraph.graph.AsOf;
import org.rightsgraph.graph.Denial;
import org.rightsgraph.graph.Edge;
import org.rightsgraph.graph.GraphChangedException;
import org.rightsgraph.graph.Node;
import org.rightsgraph.graph.Period;
import org.rightsgraph.graph.Selection;
import org.rightsgraph.graph.StatedClaim;
import org.rightsgraph.graph.Subgraph;
import org.rightsgraph.graph.Support;
import org.rightsgraph.graph.WholeGraph;
import org.rightsgraph.importer.ImportJob;
import org.rightsgraph.importer.Progress;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What the tables in {@code import} say, against what is exported, and what the programs
 * of others see of it.
 */
@DatabaseTest(keep = true)
@SpringBootTest(properties = "rights-graph.import.on-start=false")
@TestInstance(Lifecycle.PER_CLASS)
class ExportIT {

	@Autowired
	WholeGraph whole;

	private final Shown graph = new Shown();

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path folder;

	@BeforeAll
	void importTheReports(TestDatabase database, @TempDir Path temporary) {
		new ImportJob(database.driver(), temporary, null, Progress.SILENT).run(Path.of("import"), false);
		this.whole.show(Selection.ALL, this.graph);
	}

	@Test
	void everyPropertyOfTheGraphHasItsColumn() {
		assertThat(this.graph.nodes().stream().flatMap((node) -> node.node().properties().keySet().stream()))
			.isSubsetOf(properties(Columns.NODE));
		assertThat(this.graph.edges().stream().flatMap((edge) -> edge.edge().properties().keySet().stream()))
			.isSubsetOf(properties(Columns.EDGE));
	}

	@Test
	void everyPropertyOfTheGraphIsOfTheTypeOfItsColumn() {
		Stream.concat(this.graph.nodes().stream(), this.graph.edges().stream()).forEach((element) -> {
			var properties = (element instanceof ExportNode node) ? node.node().properties()
					: ((ExportEdge) element).edge().properties();
			assertThat(element.cells().stream().map((cell) -> cell.column().property())).as(element.id())
				.containsAll(properties.keySet());
			element.cells()
				.stream()
				.filter((cell) -> properties.get(cell.column().property()) instanceof Number)
				.forEach((cell) -> assertThat(cell.value()).as(element.id() + " " + cell.column().name())
					.isEqualTo(properties.get(cell.column().property())));
		});
	}

	private static Set<String> properties(List<Column> columns) {
		return columns.stream().map(Column::property).collect(Collectors.toSet());
	}

	@Test
	void idsAreUniqueAndEveryEdgeHasBothOfItsEnds() {
		var ids = this.graph.nodes().stream().map(ExportNode::id).toList();
		assertThat(ids).hasSizeGreaterThan(800).doesNotHaveDuplicates().isSorted();
		assertThat(this.graph.edges()).hasSizeGreaterThan(1300)
			.allSatisfy((edge) -> assertThat(ids).contains(edge.from(), edge.to()));
		assertThat(this.graph.edges().stream().map(ExportEdge::id)).doesNotHaveDuplicates();
		assertThat(this.graph.edges().stream().map((edge) -> edge.from() + " " + edge.id())).isSorted();
	}

	@Test
	void everythingLeadsToItsClaimsAndTheReportsOfThese() {
		var claims = new HashSet<String>();
		this.graph.claims().forEach((claim) -> claims.add(claim.id()));
		assertThat(claims).hasSizeGreaterThan(300);
		assertThat(this.graph.edges()).allSatisfy((edge) -> {
			assertThat(edge.weight()).isPositive();
			assertThat(claims).containsAll(edge.texts(Columns.CLAIMS));
			assertThat(edge.texts(Columns.REPORTS)).isNotEmpty();
		});
		assertThat(this.graph.nodes()).filteredOn((node) -> !Set.of("Role", "Right").contains(node.type()))
			.allSatisfy((node) -> {
				assertThat(claims).containsAll(node.texts(Columns.CLAIMS));
				assertThat(node.texts(Columns.REPORTS)).isNotEmpty();
			});
		assertThat(this.graph.nodes()).anySatisfy((node) -> assertThat(node.texts(Columns.HEDGES)).isNotEmpty());
	}

	@Test
	void elementsSayWhoMakesAndWhoDeniesTheirClaimsAndHowManyAreNotHedged() {
		var claims = this.graph.claims().stream().collect(Collectors.toMap(StatedClaim::id, (claim) -> claim));
		var elements = Stream.concat(this.graph.nodes().stream(), this.graph.edges().stream()).toList();
		assertThat(elements).allSatisfy((element) -> {
			var own = element.texts(Columns.CLAIMS).stream().map(claims::get).map(Objects::requireNonNull).toList();
			assertThat(element.texts(Columns.SPEAKERS)).containsExactlyInAnyOrderElementsOf(own.stream()
				.flatMap((claim) -> claim.speakers().stream())
				.map(ActorName::name)
				.collect(Collectors.toSet()));
			assertThat(element.texts(Columns.DENIED_BY)).containsExactlyInAnyOrderElementsOf(own.stream()
				.flatMap((claim) -> claim.deniedBy().stream())
				.map(Denial::name)
				.collect(Collectors.toSet()));
			assertThat(element.value(Columns.UNHEDGED))
				.isEqualTo(own.stream().filter((claim) -> claim.hedge() == null).count());
		});
		assertThat(elements).anySatisfy((element) -> {
			assertThat(element.texts(Columns.HEDGES)).isNotEmpty();
			assertThat(element.value(Columns.UNHEDGED)).isNotEqualTo(0L);
		});
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = { "JSON", "DATASET" })
	void edgeThatRestsOnADeniedClaimSaysSoInEveryFormat(ExportFormat format) throws Exception {
		var edge = "rel-claim-referendum-irregularities-concerns-referendum-1995";
		var file = this.graph.write(format, this.folder);
		var denied = switch (format) {
			case FOLLOW_THE_MONEY -> WhatAFileSays.ofEdge(file, format, edge, "summary");
			default -> WhatAFileSays.ofEdge(file, format, edge, "deniedBy");
		};
		switch (format) {
			case FOLLOW_THE_MONEY -> assertThat(denied).containsExactly("Hedged: alleged",
					"A claim of it is attributed to Russian political groups",
					"A claim of it is denied by Official foreign observers of the 1995 referendum");
			case JSON_LD -> assertThat(denied).containsExactly("urn:rights-graph:entity:foreign-observers-1995");
			default -> assertThat(denied).containsExactly("Official foreign observers of the 1995 referendum");
		}
		if (format != ExportFormat.FOLLOW_THE_MONEY) {
			assertThat(WhatAFileSays.ofEdge(file, format, edge, "unhedged")).containsExactly("0");
		}
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = { "JSON", "DATASET" })
	void edgeThatRestsOnTheWordOfOthersSaysWhoseInEveryFormat(ExportFormat format) throws Exception {
		// It rests on claim hrw-005 alone, which two groups of sources make.
		var edge = "inv-january-2022-protests-january-2022-injured-person-injured";
		var file = this.graph.write(format, this.folder);
		var media = "Media reports on January 2022";
		var official = "Official reports on January 2022";
		switch (format) {
			case FOLLOW_THE_MONEY ->
				assertThat(WhatAFileSays.ofEdge(file, format, edge, "summary")).containsExactly("Hedged: reported",
						"A claim of it is attributed to " + media, "A claim of it is attributed to " + official);
			case JSON_LD -> assertThat(WhatAFileSays.ofEdge(file, format, edge, "speakers")).containsExactly(
					"urn:rights-graph:entity:media-reports-jan2022",
					"urn:rights-graph:entity:official-sources-jan2022");
			case GEXF, GRAPHML -> assertThat(WhatAFileSays.ofEdge(file, format, edge, "speakers"))
				.containsExactly(media + " | " + official);
			case CSV_ZIP -> assertThat(WhatAFileSays.ofEdge(file, format, edge, "speakers"))
				.containsExactly(media + ";" + official);
			default ->
				assertThat(WhatAFileSays.ofEdge(file, format, edge, "speakers")).containsExactly(media, official);
		}
	}

	@Test
	void judgementsAndRightsAreNoWordOfAReport() {
		var whose = this.graph.edges()
			.stream()
			.collect(Collectors.groupingBy((edge) -> String.valueOf(edge.value(Columns.STATED_BY)),
					Collectors.mapping(
							(edge) -> edge.type() + edge.edge().properties().getOrDefault("basis", "").toString(),
							Collectors.toSet())));
		assertThat(whose).containsOnlyKeys("report", "coder", "vocabulary")
			.containsEntry("coder", Set.of("JUDGED", "BREACHESstated"))
			.containsEntry("vocabulary", Set.of("BREACHESkind"));
		assertThat(whose.get("report")).contains("VICTIM_OF", "RESPONSIBLE_FOR");
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = { "JSON", "DATASET" })
	void idsOfTheReportsStandInEveryFormat(ExportFormat format) throws Exception {
		var edge = "inv-january-2022-protests-january-2022-injured-person-injured";
		var file = this.graph.write(format, this.folder);
		if (format == ExportFormat.FOLLOW_THE_MONEY) {
			assertThat(WhatAFileSays.ofEdge(file, format, edge, "proof"))
				.containsExactly("report.hrw-world-report-2022");
		}
		else {
			assertThat(WhatAFileSays.ofEdge(file, format, edge, "reportIds")).containsExactly("hrw-world-report-2022");
		}
	}

	@EmbeddedOnly
	@ParameterizedTest
	@EnumSource
	void everyProgramSeesTheSameGraph(Readers reader) {
		var seen = reader.read(this.graph.write(reader.format(), this.folder));
		assertThat(seen.stream().filter((line) -> "node".equals(line.getFirst())))
			.containsExactlyInAnyOrderElementsOf(this.graph.seenNodes());
		var edges = seen.stream().filter((line) -> "edge".equals(line.getFirst())).toList();
		switch (reader) {
			case GEPHI_GRAPHML -> assertThat(edges).hasSize(distinct((edge) -> List.of(edge.from(), edge.to())));
			case GEPHI_GEXF ->
				assertThat(edges).hasSize(distinct((edge) -> List.of(edge.from(), edge.to(), edge.type())));
			default -> assertThat(edges).containsExactlyInAnyOrderElementsOf(this.graph.seenEdges());
		}
		assertThat(seen.stream().filter((line) -> "issue".equals(line.getFirst()))).isEmpty();
	}

	private int distinct(java.util.function.Function<ExportEdge, List<String>> key) {
		return Math.toIntExact(this.graph.edges().stream().map(key).distinct().count());
	}

	@EmbeddedOnly
	@Test
	void followTheMoneyFindsNothingWrong() {
		var counts = Readers.checkFollowTheMoney(this.graph.write(ExportFormat.FOLLOW_THE_MONEY, this.folder));
		assertThat(counts).containsEntry("Document", this.graph.reports().size())
			.containsEntry("Person",
					(int) this.graph.nodes().stream().filter((node) -> node.type().equals("Person")).count());
		assertThat(counts.keySet()).contains("Family", "Membership", "Employment", "Occupancy", "Event", "Mention");
	}

	@EmbeddedOnly
	@Test
	void gexfIsValid() {
		GexfSchema.validate(this.graph.write(ExportFormat.GEXF, this.folder));
	}

	@EmbeddedOnly
	@Test
	void graphMlIsValid() {
		assertThat(GraphMlInJGraphT.read(this.graph.write(ExportFormat.GRAPHML, this.folder)))
			.containsExactlyInAnyOrderElementsOf(this.graph.seen());
	}

	@EmbeddedOnly
	@Test
	void bulkImporterOfNeo4jMakesTheSameGraphOfTheTables() {
		try (var imported = BulkImport.of(this.graph.write(ExportFormat.CSV_ZIP, this.folder), this.folder)) {
			assertThat(imported.nodes()).containsExactlyInAnyOrderElementsOf(this.graph.seenNodes());
			assertThat(imported.edges()).containsExactlyInAnyOrderElementsOf(this.graph.seenEdges());
		}
	}

	@Test
	void typesLeaveTheirEntitiesAndTheEdgesBetweenThese() {
		var part = show(
				new Selection(List.of("Person", "Violation"), List.of(), new Period(null, null), null, List.of()));
		assertThat(part.nodes()).hasSameSizeAs(this.graph.nodes()
			.stream()
			.filter((node) -> Set.of("Person", "Violation").contains(node.type()))
			.toList());
		assertThat(part.edges()).hasSizeGreaterThan(20)
			.allSatisfy((edge) -> assertThat(List.of(edge.ends().fromType(), edge.ends().toType())).isSubsetOf("Person",
					"Violation"));
	}

	@Test
	void relationshipsLeaveAllEntities() {
		var part = show(new Selection(List.of(), List.of("VICTIM_OF"), new Period(null, null), null, List.of()));
		assertThat(part.nodes()).hasSameSizeAs(this.graph.nodes());
		assertThat(part.edges())
			.hasSameSizeAs(this.graph.edges().stream().filter((edge) -> edge.type().equals("VICTIM_OF")).toList());
	}

	@Test
	void periodLeavesOutWhatIsCertainlyOutsideAndKeepsWhatHasNoDate() {
		var from = LocalDate.of(2021, 1, 1);
		var to = LocalDate.of(2021, 12, 31);
		var part = show(new Selection(List.of(), List.of(), new Period(from, to), null, List.of()));
		var left = part.nodes().stream().map(ExportNode::id).collect(Collectors.toSet());
		assertThat(this.graph.nodes()).allSatisfy((node) -> {
			var span = node.span();
			var outside = span.end() != null && span.end().isBefore(from)
					|| span.start() != null && span.start().isAfter(to);
			assertThat(left.contains(node.id())).as(node.id()).isEqualTo(!outside);
		});
		assertThat(left).hasSizeLessThan(this.graph.nodes().size()).contains("max-bokaev");
		assertThat(part.edges()).allSatisfy((edge) -> assertThat(left).contains(edge.from(), edge.to()));
	}

	@Test
	void reportLeavesWhatItSpeaksOf() {
		var report = "state-department-2023-summary";
		var part = show(new Selection(List.of(), List.of(), new Period(null, null), report, List.of()));
		var spokenOf = this.graph.claims()
			.stream()
			.filter((claim) -> claim.report().equals(report))
			.flatMap((claim) -> claim.about().stream())
			.map((about) -> about.id())
			.collect(Collectors.toSet());
		assertThat(part.nodes().stream().map(ExportNode::id)).containsExactlyInAnyOrderElementsOf(spokenOf);
		assertThat(part.edges()).hasSizeGreaterThan(50)
			.allSatisfy((edge) -> assertThat(edge.support().reports()).contains(report))
			.hasSameSizeAs(this.graph.edges()
				.stream()
				.filter((edge) -> edge.support().reports().contains(report) && spokenOf.contains(edge.from())
						&& spokenOf.contains(edge.to()))
				.toList());
		assertThat(part.claims()).allSatisfy(
				(claim) -> assertThat(claim.about()).allSatisfy((about) -> assertThat(spokenOf).contains(about.id())));
	}

	@Test
	void namedEntitiesLeaveThemAndTheEdgesBetweenThem() {
		var named = List.of("max-bokaev", "imprisonment-max-bokaev", "kazakhstan");
		var part = show(new Selection(List.of(), List.of(), new Period(null, null), null, named));
		assertThat(part.nodes())
			.isEqualTo(this.graph.nodes().stream().filter((node) -> named.contains(node.id())).toList())
			.hasSameSizeAs(named);
		assertThat(part.edges()).isNotEmpty()
			.isEqualTo(this.graph.edges()
				.stream()
				.filter((edge) -> named.contains(edge.from()) && named.contains(edge.to()))
				.toList());
		assertThat(part.claims()).isNotEmpty()
			.allSatisfy(
					(claim) -> assertThat(claim.about()).allSatisfy((about) -> assertThat(named).contains(about.id())));
	}

	@Test
	void otherFiltersHoldForNamedEntitiesToo() {
		var all = this.graph.nodes().stream().map(ExportNode::id).limit(Selection.MOST_ENTITIES).toList();
		var types = List.of("Person", "Violation");
		var period = new Period(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31));
		var report = "hrw-world-report-2022";
		var relationships = List.of("VICTIM_OF", "RESPONSIBLE_FOR");
		var without = show(new Selection(types, relationships, period, report, List.of()));
		var part = show(new Selection(types, relationships, period, report, all));
		assertThat(part.nodes()).isNotEmpty()
			.isEqualTo(without.nodes().stream().filter((node) -> all.contains(node.id())).toList());
		assertThat(part.edges()).isNotEmpty()
			.isEqualTo(without.edges()
				.stream()
				.filter((edge) -> all.contains(edge.from()) && all.contains(edge.to()))
				.toList());
	}

	@Test
	void asOfADayLeavesWhatWasKnown() {
		var day = LocalDate.of(2022, 1, 12);
		var part = AsOf.read(Optional.of(day), () -> show(Selection.ALL));
		assertThat(part.nodes()).isNotEmpty().hasSizeLessThan(this.graph.nodes().size());
		assertThat(part.edges()).isNotEmpty()
			.allSatisfy((edge) -> assertThat(edge.value(
					Columns.EDGE.stream().filter((column) -> column.name().equals("known")).findFirst().orElseThrow()))
				.isInstanceOfSatisfying(LocalDate.class, (known) -> assertThat(known).isBeforeOrEqualTo(day)));
	}

	@Test
	void partIsShownAsTheWholeIs() {
		var nodes = this.graph.nodes().stream().map(ExportNode::node).toList();
		var edges = this.graph.edges().stream().map(ExportEdge::edge).toList();
		var part = new Shown();
		this.whole.show(new Subgraph(nodes, edges, false), part);
		assertThat(part.seen()).isEqualTo(this.graph.seen());
		assertThat(part.nodes()).isEqualTo(this.graph.nodes());
		assertThat(part.edges()).isEqualTo(this.graph.edges());
		var one = new Shown();
		this.whole.show(new Subgraph(nodes.subList(0, 1), edges, false), one);
		assertThat(one.edges()).allSatisfy((edge) -> assertThat(edge.from()).isEqualTo(edge.to()));
	}

	@Test
	void importMeanwhileIsNoticed(Driver driver) {
		var begins = CypherFiles.ofProgram().file("import/generation").text();
		var ends = CypherFiles.ofProgram().file("import/generation-ended").text();
		var names = List.of("another");
		assertThatExceptionOfType(GraphChangedException.class)
			.isThrownBy(() -> this.whole.show(Selection.ALL,
					new Interrupting(() -> run(driver, begins, Map.of("names", names, "marking", false)))))
			.withMessageContaining("meanwhile");
		try {
			assertThatExceptionOfType(GraphChangedException.class).isThrownBy(() -> show(Selection.ALL))
				.withMessageContaining("is writing");
		}
		finally {
			run(driver, ends, Map.of("names", names, "wrote", true));
		}
		assertThat(show(Selection.ALL).seen()).isEqualTo(this.graph.seen());
	}

	@Test
	void nodesAndEdgesComeInTheOrderOfAnIndex(Driver driver) {
		for (var name : List.of("export-nodes", "export-edges", "export-claims")) {
			var parameters = new java.util.HashMap<String, Object>();
			List.of("types", "relationships", "from", "to", "report").forEach((one) -> parameters.put(one, null));
			var plan = driver.executableQuery("EXPLAIN " + CypherFiles.ofProgram().file("read/" + name).text())
				.withParameters(parameters)
				.execute()
				.summary()
				.plan();
			assertThat(outer(plan)).as(name).noneMatch((operator) -> operator.startsWith("Sort"));
			assertThat(outer(plan)).as(name)
				.anyMatch((operator) -> operator.startsWith("NodeUniqueIndex") || operator.startsWith("NodeIndexScan"));
		}
	}

	@Test
	void namedEntitiesAreLookedUpRatherThanSearchedFor(Driver driver) {
		for (var name : List.of("export-nodes-of", "export-edges-of")) {
			var parameters = new java.util.HashMap<String, Object>();
			List.of("types", "relationships", "from", "to", "report").forEach((one) -> parameters.put(one, null));
			parameters.put("entities", List.of("max-bokaev", "kazakhstan"));
			var plan = driver.executableQuery("EXPLAIN " + CypherFiles.ofProgram().file("read/" + name).text())
				.withParameters(parameters)
				.execute()
				.summary()
				.plan();
			assertThat(all(plan)).as(name).anyMatch((operator) -> operator.startsWith("NodeUniqueIndexSeek"));
			assertThat(outer(plan)).as(name).noneMatch((operator) -> operator.contains("Scan"));
		}
	}

	private static List<String> all(Plan plan) {
		return Stream
			.concat(Stream.of(plan.operatorType()), plan.children().stream().flatMap((one) -> all(one).stream()))
			.toList();
	}

	/** What rows of the whole result pass, without what is done for each of them. */
	private static List<String> outer(Plan plan) {
		var operators = new java.util.ArrayList<String>();
		for (var at = plan; at != null; at = at.children().isEmpty() ? null : at.children().getFirst()) {
			operators.add(at.operatorType());
		}
		return operators;
	}

	private static void run(Driver driver, String statement, Map<String, Object> parameters) {
		driver.executableQuery(statement).withParameters(parameters).execute();
	}

	private Shown show(Selection selection) {
		var shown = new Shown();
		this.whole.show(selection, shown);
		return shown;
	}

	/** Does something after the first node. */
	private static final class Interrupting implements org.rightsgraph.graph.GraphVisitor {

		private final Shown shown = new Shown();

		private final Runnable work;

		private Interrupting(Runnable work) {
			this.work = work;
		}

		@Override
		public void reports(List<org.rightsgraph.graph.CitedReport> reports) {
			this.shown.reports(reports);
		}

		@Override
		public void node(Node node, Support support) {
			if (this.shown.nodes().isEmpty()) {
				this.work.run();
			}
			this.shown.node(node, support);
		}

		@Override
		public void edge(Edge edge, Ends ends, Support support) {
			this.shown.edge(edge, ends, support);
		}

		@Override
		public boolean looksAtClaims() {
			return false;
		}

		@Override
		public void claim(org.rightsgraph.graph.StatedClaim claim) {
			this.shown.claim(claim);
		}

	}

}
