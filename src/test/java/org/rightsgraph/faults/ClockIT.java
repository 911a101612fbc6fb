package org.rightsgraph.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * A clock that is set while an import runs, with Debian's faketime, for this process
 * alone.
 */
@EmbeddedOnly
@EnabledIfSystemProperty(named = "rights-graph.test.faults", matches = "true",
		disabledReason = "takes minutes; -Drights-graph.test.faults=true runs it")
class ClockIT {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path temporary;

	@ParameterizedTest(name = "{0} and then {1}")
	@CsvSource({ "+400d, -400d", "-400d, +400d" })
	void importIsWholeAndSaysHowLongItTookThoughTheClockJumps(String first, String second) throws Exception {
		Optional<Path> library = library();
		assumeTrue(library.isPresent(), "Debian's faketime is not there");
		Path tables = this.temporary.resolve("import");
		MadeUpDataset.write(tables, Path.of("import/vocabulary"), 5_000, 1, 0);
		Path clock = Files.writeString(this.temporary.resolve("clock"), "+0");
		Path data = this.temporary.resolve("data");
		long start = System.nanoTime();
		try (Program program = Program.start(
				List.of("env", "LD_PRELOAD=" + library.get(), "FAKETIME_TIMESTAMP_FILE=" + clock, "FAKETIME_NO_CACHE=1",
						"DONT_FAKE_MONOTONIC=1"),
				List.of(WatchedImport.class.getName()), this.temporary.resolve("import.txt"),
				Program.onEmbedded(data, tables.toString()))) {
			program.awaitOutput("phase " + Phase.READING);
			Files.writeString(clock, first);
			program.awaitOutput("phase " + Phase.WRITING);
			Files.writeString(clock, second);
			assertThat(program.await()).as(program::output).isZero();
		}
		double took = (System.nanoTime() - start) / 1e9;
		JsonNode summary = JsonMapper.shared().readTree(data.resolve("import-summary.json"));
		assertThat(summary.get("seconds")).allSatisfy((seconds) -> assertThat(seconds.asDouble()).isBetween(0.0, took));
		assertThat(summary.get("digest").asString()).isEqualTo(undisturbed(tables));
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

	private static Optional<Path> library() {
		try (Stream<Path> folders = Files.list(Path.of("/usr/lib"))) {
			return folders.map((folder) -> folder.resolve("faketime/libfaketimeMT.so.1"))
				.filter(Files::exists)
				.findFirst();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
