package org.rightsgraph.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsgraph.database.EmbeddedOnly;
import org.rightsgraph.database.TestDatabase;
import org.rightsgraph.dataset.MadeUpDataset;
import org.rightsgraph.importer.ImportJob;
import org.rightsgraph.importer.Progress;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** A disk that is full: before anything is written to it, while it is, and afterwards. */
@EmbeddedOnly
@EnabledIfSystemProperty(named = "rights-graph.test.faults", matches = "true",
		disabledReason = "takes minutes; -Drights-graph.test.faults=true runs it")
class FullDiskIT {

	private static final int ROOM = 1_000;

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private static Path temporary;

	@SuppressWarnings("NullAway.Init")
	private static Path tables;

	@SuppressWarnings("NullAway.Init")
	private static String digest;

	@BeforeAll
	static void importUndisturbed() throws IOException {
		tables = temporary.resolve("import");
		MadeUpDataset.write(tables, Path.of("import/vocabulary"), 20_000, 1, 0);
		TestDatabase.shared().clear();
		digest = new ImportJob(TestDatabase.shared().driver(), temporary, null, Progress.SILENT).run(tables, false)
			.summary()
			.digest();
		TestDatabase.shared().clear();
	}

	/**
	 * On the smallest the database does not start, on the next nothing is written, and
	 * the last is full in the middle of it.
	 */
	@ParameterizedTest(name = "{0} MB, in bulk from {1}")
	@CsvSource({ "4, 9999999", "24, 9999999", "52, 9999999", "52, 1" })
	void importThatFindsNoRoomSaysSoAndIsWholeOnceThereIs(int megabytes, long bulkFrom) throws Exception {
		try (SmallDisk disk = SmallDisk.of(temporary.resolve("disk-" + megabytes + "-" + bulkFrom), megabytes)) {
			Path data = disk.folder().resolve("data");
			try (Program full = importing(data, bulkFrom)) {
				assertThat(full.await()).as(full::output).isEqualTo(4);
				assertThat(full.output()).contains("Make room, then run the command again", disk.folder().toString())
					.doesNotContain("\tat ");
			}
			disk.resize(ROOM);
			try (Program again = importing(data, bulkFrom)) {
				assertThat(again.await()).as(again::output).isZero();
			}
			assertThat(digest(data)).isEqualTo(digest);
		}
	}

	@Test
	void serviceOnADiskThatOthersFillAnswersAndEndsAndIsWholeAfterwards() throws Exception {
		try (SmallDisk disk = SmallDisk.of(temporary.resolve("disk-of-service"), 200)) {
			try (Service service = Service.start(temporary.resolve("service.txt"),
					Program.onEmbedded(disk.folder().resolve("data"), "--rights-graph.import.directory=" + tables))) {
				String before = service.get("/api/statistics").body();
				disk.fill();
				for (String resource : List.of("/api/statistics", "/api/violations", "/api/search?q=Omar",
						"/api/contradictions")) {
					assertThat(service.get(resource).statusCode()).as(resource).isEqualTo(200);
				}
				assertThat(service.get("/api/statistics").body()).isEqualTo(before);
				service.program().process().destroy();
				assertThat(service.program().process().waitFor(1, TimeUnit.MINUTES)).as("it ends").isTrue();
			}
			disk.makeRoom();
			try (Program again = importing(disk.folder().resolve("data"), 1)) {
				assertThat(again.await()).as(again::output).isZero();
				assertThat(again.output()).containsPattern("in all +[\\d,]+ +0 +0 +0 +[\\d,]+");
			}
			assertThat(digest(disk.folder().resolve("data"))).isEqualTo(digest);
		}
	}

	@Test
	void exportThatFindsNoRoomLeavesNothingBehind() throws Exception {
		Path data = temporary.resolve("data");
		try (Program first = importing(data, 1)) {
			assertThat(first.await()).as(first::output).isZero();
		}
		try (SmallDisk disk = SmallDisk.of(temporary.resolve("disk-of-export"), 1)) {
			Path file = disk.folder().resolve("graph.json");
			try (Program full = exporting(data, file)) {
				assertThat(full.await()).as(full::output).isEqualTo(4);
				assertThat(full.output()).contains("Cannot write " + file, "Make room").doesNotContain("\tat ");
			}
			assertThat(disk.folder()).isEmptyDirectory();
			disk.resize(ROOM);
			try (Program again = exporting(data, file)) {
				assertThat(again.await()).as(again::output).isZero();
			}
			assertThat(Files.size(file)).isGreaterThan(1_000_000);
		}
	}

	private static Program exporting(Path data, Path file) {
		return Program.start(temporary.resolve("export.txt"),
				Program.onEmbedded(data, "export", "--format", "json", "--output", file.toString()));
	}

	private static Program importing(Path data, long bulkFrom) {
		return Program.start(temporary.resolve("import.txt"),
				Program.onEmbedded(data, "import", tables.toString(), "--rights-graph.import.bulk-from=" + bulkFrom));
	}

	private static String digest(Path data) {
		return JsonMapper.shared().readTree(data.resolve("import-summary.json")).get("digest").asString();
	}

}
