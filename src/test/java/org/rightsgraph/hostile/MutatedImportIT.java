package org.rightsgraph.hostile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.rightsgraph.database.DatabaseTest;
import org.rightsgraph.database.EmbeddedOnly;
import org.rightsgraph.dataset.MillsDataset;
import org.rightsgraph.export.ExportFormat;
import org.rightsgraph.export.Exports;
import org.rightsgraph.graph.Selection;
import org.rightsgraph.importer.ImportJob;
import org.rightsgraph.importer.ImportResult;
import org.rightsgraph.importer.Progress;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Imports datasets that chance has changed, over a graph that holds the sound one. How
 * many says {@code -Drights-graph.test.mutated-imports}.
 */
@DatabaseTest
@EmbeddedOnly
@SpringBootTest(webEnvironment = WebEnvironment.NONE, properties = "rights-graph.import.on-start=false")
class MutatedImportIT {

	private static final int SHOWN = 15;

	private final List<String> findings = new ArrayList<>();

	private final List<String> outcomes = new ArrayList<>();

	@Autowired
	Exports exports;

	@Autowired
	Driver driver;

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path temporary;

	@Test
	void nothingIsEverHalfWrittenAndWhatIsWrittenIsWrittenOutAlike() throws IOException {
		Runs runs = Runs.of("mutated-imports", 40);
		Path sound = MillsDataset.copyTo(this.temporary.resolve("sound")).folder();
		String digest = digest(sound);
		long start = System.nanoTime();
		for (long seed = runs.seed(); seed < runs.seed() + runs.count() && this.findings.size() < SHOWN; seed++) {
			MutatedDataset dataset = MutatedDataset.of(seed, this.temporary.resolve("import"));
			int known = this.findings.size();
			try {
				check(dataset);
				if (!digest(sound).equals(digest)) {
					this.findings.add("the sound dataset does not bring the graph back");
				}
			}
			catch (RuntimeException | StackOverflowError failure) {
				this.findings.add("fails with " + failure + " at " + failure.getStackTrace()[0] + ", cause "
						+ failure.getCause());
			}
			for (int index = known; index < this.findings.size(); index++) {
				this.findings.set(index, "seed " + seed + " " + dataset.changes() + " " + this.findings.get(index));
			}
		}
		System.out.printf("%d changed datasets imported from seed %d: %s; %d findings; %d s%n", runs.count(),
				runs.seed(), tally(), this.findings.size(), (System.nanoTime() - start) / 1_000_000_000);
		assertThat(this.findings).isEmpty();
	}

	private void check(MutatedDataset dataset) throws IOException {
		List<String> before = GraphContent.of(this.driver);
		ImportResult result = run(dataset.folder(), false);
		boolean wrong = result.problems().errors() > 0;
		expect(result.summary().written() != wrong, "is written although it is wrong, or not although it is right");
		if (!wrong) {
			this.outcomes.add("sound");
			roundTrip(dataset.folder(), result.summary().digest(), false);
			return;
		}
		expect(GraphContent.of(this.driver).equals(before), "is refused, and changes the graph");
		ImportResult kept = run(dataset.folder(), true);
		if (kept.problems().fatal() > 0) {
			this.outcomes.add("refused");
			expect(!kept.summary().written() && GraphContent.of(this.driver).equals(before),
					"is refused as a whole, and changes the graph");
			return;
		}
		this.outcomes.add("kept going");
		expect(kept.summary().written(), "is not written, though nothing forbids to keep going");
		roundTrip(dataset.folder(), kept.summary().digest(), true);
	}

	private void roundTrip(Path folder, String digest, boolean keepGoing) throws IOException {
		ImportResult again = run(folder, keepGoing);
		expect(again.summary().digest().equals(digest) && again.summary().total().created() == 0
				&& again.summary().total().updated() == 0 && again.summary().total().removed() == 0,
				"is not the same a second time: " + again.summary().total());
		ImportResult exported = run(export(), false);
		expect(exported.summary().digest().equals(digest), "is not the same written out and read again: "
				+ exported.summary().total() + exported.problems().list().stream().limit(3).toList());
	}

	private void expect(boolean holds, String otherwise) {
		if (!holds) {
			this.findings.add(otherwise);
		}
	}

	private String digest(Path sound) {
		return run(sound, false).summary().digest();
	}

	private ImportResult run(Path folder, boolean keepGoing) {
		return new ImportJob(this.driver, this.temporary, MillsDataset.TEXTS, Progress.SILENT).run(folder, keepGoing);
	}

	private Path export() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.exports.write(Selection.ALL, ExportFormat.DATASET, out);
		Path folder = Files.createTempDirectory(this.temporary, "exported");
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
			for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				Path file = folder.resolve(entry.getName());
				Files.createDirectories(file.getParent());
				Files.copy(zip, file);
			}
		}
		return folder;
	}

	private String tally() {
		return List.of("sound", "kept going", "refused")
			.stream()
			.map((outcome) -> outcome + " " + this.outcomes.stream().filter(outcome::equals).count())
			.toList()
			.toString();
	}

}
