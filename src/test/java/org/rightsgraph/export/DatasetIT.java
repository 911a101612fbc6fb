package org.rightsgraph.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightsgraph.database.DatabaseTest;
import org.rightsgraph.database.EmbeddedOnly;
import org.rightsgraph.database.TestDatabase;
import org.rightsgraph.dataset.MillsDataset;
import org.rightsgraph.graph.AsOf;
import org.rightsgraph.graph.Selection;
import org.rightsgraph.importer.ImportJob;
import org.rightsgraph.importer.ImportSummary;
import org.rightsgraph.importer.Progress;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/** From tables to the graph, back to tables, and to a graph again. */
@DatabaseTest
@SpringBootTest(webEnvironment = WebEnvironment.NONE, properties = "rights-graph.import.on-start=false")
class DatasetIT {

	@Autowired
	Exports exports;

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path temporary;

	@Test
	void graphOfTheWrittenTablesIsTheSame(TestDatabase database) throws IOException {
		var digest = importFrom(Path.of("import"), database).digest();
		var tables = unpacked(written(), "whole");
		database.clear();
		assertThat(importFrom(tables, database).digest()).isEqualTo(digest);
		assertThat(unpacked(written(), "again")).satisfies((again) -> assertSameFiles(tables, again));
	}

	@Test
	void soIsThatOfSeveralDatasetsOfWhichOneUsesTheOther(TestDatabase database) throws IOException {
		var digest = importFrom(MillsDataset.copyTo(this.temporary.resolve("mills")).folder(), database).digest();
		var tables = unpacked(written(), "whole");
		database.clear();
		assertThat(importFrom(tables, database).digest()).isEqualTo(digest);
	}

	@Test
	@EmbeddedOnly
	void tablesAsOfADayHoldWhatWasKnownByThen(TestDatabase database) throws IOException {
		importFrom(Path.of("import"), database);
		var tables = unpacked(AsOf.read(Optional.of(LocalDate.parse("2022-01-12")), this::written), "past");
		assertThat(Files.readString(tables.resolve("kazakhstan/statistics.csv"))).contains("stat-jan2022-killed-hrw")
			.doesNotContain("stat-jan2022-killed-state");
	}

	private byte[] written() {
		var out = new ByteArrayOutputStream();
		try {
			this.exports.write(Selection.ALL, ExportFormat.DATASET, out);
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	private ImportSummary importFrom(Path folder, TestDatabase database) throws IOException {
		var work = Files.createTempDirectory(this.temporary, "work");
		var result = new ImportJob(database.driver(), work, null, Progress.SILENT).run(folder, false);
		assertThat(result.problems().list()).filteredOn((problem) -> !problem.code().isWarning()).isEmpty();
		assertThat(result.summary().total().created()).isPositive();
		return result.summary();
	}

	private Path unpacked(byte[] archive, String name) throws IOException {
		var folder = this.temporary.resolve(name);
		try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
			for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				var file = folder.resolve(entry.getName());
				Files.createDirectories(file.getParent());
				Files.copy(zip, file);
			}
		}
		return folder;
	}

	private static void assertSameFiles(Path left, Path right) {
		try (var files = Files.walk(left)) {
			for (var file : files.filter(Files::isRegularFile).toList()) {
				assertThat(right.resolve(left.relativize(file))).hasSameTextualContentAs(file);
			}
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

}
