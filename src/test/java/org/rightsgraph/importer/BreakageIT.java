package org.rightsgraph.importer;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.rightsgraph.database.DatabaseTest;
import org.rightsgraph.dataset.MillsDataset;

import static org.assertj.core.api.Assertions.assertThat;

/** Breaks the tables in every way that is known, over a graph that holds them sound. */
@DatabaseTest(keep = true)
class BreakageIT {

	private final Driver driver;

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path temporary;

	BreakageIT(Driver driver) {
		this.driver = driver;
	}

	@BeforeAll
	static void importSoundTables(Driver driver, @TempDir Path temporary) {
		assertThat(run(driver, temporary, MillsDataset.copyTo(temporary.resolve("import"))).summary().written())
			.isTrue();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("org.rightsgraph.dataset.BrokenDatasetTests#breakages")
	void brokenTableLeavesTheGraphAsItWas(String name, String message, String remedy, Consumer<MillsDataset> breakage) {
		MillsDataset mills = MillsDataset.copyTo(this.temporary.resolve("import"));
		breakage.accept(mills);
		List<Map<String, Object>> before = graph();
		ImportResult result = run(this.driver, this.temporary, mills);
		assertThat(result.problems().list()).extracting((problem) -> "[" + problem.code().word() + "]")
			.anyMatch(message::contains);
		assertThat(result.summary().written()).isFalse();
		assertThat(result.summary().digest()).isEmpty();
		assertThat(graph()).isNotEmpty().containsExactlyInAnyOrderElementsOf(before);
	}

	private static ImportResult run(Driver driver, Path temporary, MillsDataset mills) {
		return new ImportJob(driver, temporary, MillsDataset.TEXTS, Progress.SILENT).run(mills.folder(), false);
	}

	/** Everything that the database holds, the bookkeeping included. */
	private List<Map<String, Object>> graph() {
		return this.driver
			.executableQuery(
					"""
							MATCH (n)
							RETURN elementId(n) AS id, labels(n) AS kind, properties(n) AS properties, [] AS ends
							UNION ALL
							MATCH (a)-[r]->(b)
							RETURN elementId(r) AS id, [type(r)] AS kind, properties(r) AS properties, [elementId(a), elementId(b)] AS ends
							""")
			.execute()
			.records()
			.stream()
			.map(Record::asMap)
			.toList();
	}

}
