package org.rightsgraph.importer;

import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.rightsgraph.database.DatabaseTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

@DatabaseTest
class KazakhstanIT {

	private static final @Nullable String TEXTS = System.getenv("RIGHTS_GRAPH_REPORTS_DIRECTORY");

	private final Driver driver;

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path temporary;

	KazakhstanIT(Driver driver) {
		this.driver = driver;
	}

	@Test
	void datasetIsSoundAndASecondImportOfItChangesNothing() {
		ImportResult first = run(null);
		assertThat(first.problems().list()).filteredOn((problem) -> !problem.code().isWarning()).isEmpty();
		assertThat(first.summary().total().created()).isPositive();
		ImportSummary second = run(null).summary();
		assertThat(second.total()).extracting(Counts::created, Counts::updated, Counts::removed)
			.containsExactly(0L, 0L, 0L);
		assertThat(second.digest()).isEqualTo(first.summary().digest());
	}

	@Test
	void everyPassageIsAnchoredInItsText() {
		assumeTrue(TEXTS != null, "RIGHTS_GRAPH_REPORTS_DIRECTORY does not name the folder of the reports' texts");
		ImportSummary summary = run(Path.of(String.valueOf(TEXTS))).summary();
		assertThat(summary.anchors().anchored()).isEqualTo(summary.rows().get("claims"));
	}

	@Test
	void everyStatementAboutAnEntityLeadsToASentence() {
		run(null);
		assertThat(one("""
				MATCH (n:Entity) WHERE NOT n:Role AND NOT n:Right
				AND (size(n.claims) = 0 OR NOT all(id IN n.claims WHERE EXISTS {
				  MATCH (c:Claim {id: id})-[:STATED_IN]->(:Passage)-[:OF]->(:Report) WHERE (c)-[:ABOUT]->(n)
				}))
				RETURN count(n) AS n""").get("n").asLong()).isZero();
		assertThat(one("""
				MATCH (:Entity)-[r]->(:Entity)
				WHERE size(r.claims) = 0 OR NOT all(id IN r.claims WHERE EXISTS { (:Claim {id: id})-[:STATED_IN]->() })
				RETURN count(r) AS n""").get("n").asLong()).isZero();
	}

	@Test
	void onePersonInSeveralSpellingsIsOneNodeThatAnySpellingFinds() {
		run(null);
		for (String spelling : List.of("Tokaev", "Bachelet", "Bokaev")) {
			assertThat(one("CALL db.index.fulltext.queryNodes('names', '" + spelling
					+ "') YIELD node WHERE node:Person RETURN count(node) AS n")
				.get("n")
				.asLong()).as(spelling).isEqualTo(1);
		}
	}

	private ImportResult run(@Nullable Path texts) {
		return new ImportJob(this.driver, this.temporary, texts, Progress.SILENT).run(Path.of("import"), false);
	}

	private Record one(String statement) {
		return this.driver.executableQuery(statement).execute().records().getFirst();
	}

}
