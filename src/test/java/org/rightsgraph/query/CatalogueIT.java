package org.rightsgraph.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.summary.QueryType;
import org.rightsgraph.graph.Slice;
import org.rightsgraph.graph.ReadTransactions;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@GraphTest
class CatalogueIT {

	// A question about the whole graph has no other place to start from.
	private static final Set<String> MAY_SCAN = Set.of("denials", "kinship", "mentioned-in-several-reports",
			"people-named-in-reports", "timeline");

	@Autowired
	Catalogue catalogue;

	@Autowired
	Questions questions;

	@Autowired
	Neo4jClient client;

	@Autowired
	ReadTransactions transactions;

	@Test
	void everyQueryOfTheProgramIsSoundReadsOnlyAndStartsFromAnIndex() {
		var check = new QueryCheck(this.transactions, Duration.ofSeconds(20));
		var files = new QueryFiles(null).find().files().values();
		assertThat(files).hasSizeGreaterThanOrEqualTo(30).allSatisfy((file) -> {
			var query = check.check(file);
			assertThat(query.warnings()).isEmpty();
			// Whatever a row says of somebody, it says how, according to whom, and who
			// denies it.
			assertThat(query.columns()).endsWith("claims").contains("hedges", "speakers", "deniedBy");
			var plan = check.explain(file);
			assertThat(plan.type()).isEqualTo(QueryType.READ_ONLY);
			assertThat(plan.parameters())
				.containsExactlyInAnyOrderElementsOf(query.parameters().stream().map(Parameter::name).toList());
			assertThat(plan.operators()).noneMatch((operator) -> operator.startsWith("AllNodesScan")
					|| operator.startsWith("CartesianProduct") || operator.contains("AllRelationshipsScan"));
			if (!MAY_SCAN.contains(query.name())) {
				assertThat(plan.operators())
					.anyMatch((operator) -> operator.contains("IndexSeek") || operator.contains("IndexScan"))
					.noneMatch((operator) -> operator.contains("LabelScan") || operator.contains("TypeScan"));
			}
		});
	}

	@Test
	void queryOfAFolderThatLooksAtEverythingIsWarnedOf(@TempDir Path folder) throws IOException {
		Files.writeString(folder.resolve("pairs.cypher"), """
				// Pairs of whatever there is.
				MATCH (a) MATCH (b) WHERE a.name < b.name
				RETURN a.id AS a, b.id AS b, [] AS claims
				""");
		Files.writeString(folder.resolve("edges.cypher"), """
				// All edges.
				MATCH ()-[r]->() WHERE r.detail = 'x'
				RETURN r.id AS edge, r.claims AS claims
				""");
		var check = new QueryCheck(this.transactions, Duration.ofSeconds(20));
		var files = new QueryFiles(folder).find().files();
		assertThat(check.check(Objects.requireNonNull(files.get("pairs"))).warnings())
			.anySatisfy((warning) -> assertThat(warning).contains("every node"))
			.anySatisfy((warning) -> assertThat(warning).contains("join them"));
		assertThat(check.check(Objects.requireNonNull(files.get("edges"))).warnings())
			.anySatisfy((warning) -> assertThat(warning).contains("every edge"));
	}

	@Test
	void queriesOfTheFolderAreAddedAndFaultyOnesLeftOut() {
		assertThat(this.catalogue.queries()).extracting(Query::name)
			.contains("timeline", "siblings", "numbers", "endless")
			.doesNotContain("deletes-everything", "misspelt", "undeclared");
	}

	@Test
	void faultyFilesAreReportedWithFileAndLine() {
		assertThat(this.catalogue.faults()).extracting(QueryFault::toString)
			.anySatisfy((fault) -> assertThat(fault).startsWith("misspelt.cypher:3: Invalid input 'RETRUN'"))
			.anySatisfy((fault) -> assertThat(fault).startsWith("undeclared.cypher:3: The header declares 'persn'"))
			.anySatisfy((fault) -> assertThat(fault).contains("uses $person", "Did you mean persn?"))
			.anySatisfy((fault) -> assertThat(fault).contains("A column 'claims' is missing"))
			.anySatisfy((fault) -> assertThat(fault).startsWith("timeline.cypher:1:").contains("cannot be replaced"));
	}

	@Test
	void queryThatWritesIsRefused() {
		assertThat(this.catalogue.faults()).extracting(QueryFault::toString)
			.contains(
					"deletes-everything.cypher:1: The statement writes (the database calls it READ_WRITE). A query may only read.");
	}

	@Test
	void databaseRefusesToWriteEvenWhereTheCheckIsPassedBy() {
		var smuggled = new Query("smuggled", "Writes.", List.of(), List.of("claims"), List.of(), false,
				"CREATE (n:Smuggled) RETURN [] AS claims");
		assertThatExceptionOfType(QueryFailedException.class)
			.isThrownBy(() -> this.questions.ask(smuggled, Map.of(), Set.of(), Slice.first(10)))
			.withCauseInstanceOf(ClientException.class)
			.satisfies((failure) -> assertThat(failure.reason()).contains("Writing in read access mode not allowed"));
	}

	@Test
	void reloadingKeepsWhatIsSound() {
		// What was checked before the graph was filled warns of unknown labels.
		this.catalogue.reload();
		var before = this.catalogue.queries();
		this.catalogue.reload();
		assertThat(this.catalogue.queries()).isEqualTo(before);
	}

}
