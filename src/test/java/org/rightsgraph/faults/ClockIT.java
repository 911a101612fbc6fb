package org.rightsgraph.faults;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsgraph.database.EmbeddedOnly;
import org.rightsgraph.database.TestDatabase;
import org.rightsgraph.dataset.MadeUpDataset;
import org.rightsgraph.faults.WatchedImport.Phase;
import org.rightsgraph.importer.ImportJob;
import org.rightsgraph.importer.Progress;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** A clock that is set while an import runs. */
@EmbeddedOnly
@EnabledIfSystemProperty(named = "rights-graph.test.faults", matches = "true",
		disabledReason = "takes minutes; -Drights-graph.test.faults=true runs it")
class ClockIT {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path temporary;

	@ParameterizedTest(name = "by {0} days and then by {1}")
	@CsvSource({ "400, -400", "-400, 400" })
	void importIsWholeAndSaysHowLongItTookThoughTheClockJumps(int first, int second) throws Exception {
		SetClock clock = SetClock.in(this.temporary);
		Path tables = this.temporary.resolve("import");
		MadeUpDataset.write(tables, Path.of("import/vocabulary"), 5_000, 1, 0);
		Path data = this.temporary.resolve("data");
		long start = System.nanoTime();
		try (Program program = Program.start(clock.command(), List.of(WatchedImport.class.getName()),
				this.temporary.resolve("import.txt"), Program.onEmbedded(data, tables.toString()))) {
			program.awaitOutput("phase " + Phase.READING);
			clock.set(Duration.ofDays(first));
			program.awaitOutput("phase " + Phase.WRITING);
			clock.set(Duration.ofDays(second));
			assertThat(program.await()).as(program::output).isZero();
		}
		assertThat(Files.readAllLines(data.resolve("audit.jsonl")).getLast()).as("it went by the clock that was set")
			.containsAnyOf(day(second), day(second - 1));
		double took = (System.nanoTime() - start) / 1e9;
		JsonNode summary = JsonMapper.shared().readTree(data.resolve("import-summary.json"));
		assertThat(summary.get("seconds")).allSatisfy((seconds) -> assertThat(seconds.asDouble()).isBetween(0.0, took));
		assertThat(summary.get("digest").asString()).isEqualTo(undisturbed(tables));
	}

	/** A second later it may be another. */
	private static String day(int ahead) {
		return "\"" + LocalDate.now(ZoneOffset.UTC).plusDays(ahead) + "T";
	}

	private String undisturbed(Path tables) {
		TestDatabase.shared().clear();
		String digest = new ImportJob(TestDatabase.shared().driver(), this.temporary, null, Progress.SILENT)
			.run(tables, false)
			.summary()
			.digest();
		TestDatabase.shared().clear();
		return digest;
	}

}
