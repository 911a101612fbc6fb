package org.rightsgraph.hostile;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightsgraph.dataset.CoverageReader;
import org.rightsgraph.dataset.DatasetReader;
import org.rightsgraph.dataset.MillsDataset;
import org.rightsgraph.dataset.Problem;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Checks datasets that chance has changed. How many says
 * {@code -Drights-graph.test.mutations}, from which on {@code -Drights-graph.test.seed}.
 */
class MutatedDatasetTests {

	private static final Duration LONGEST = Duration.ofSeconds(20);

	private static final int SHOWN = 15;

	private final List<String> findings = new ArrayList<>();

	private int wrong;

	private long slowest;

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path temporary;

	@Test
	void everyDatasetIsSoundOrIsToldWhatIsWrongAndWhere() {
		Runs runs = Runs.of("mutations", 120);
		long start = System.nanoTime();
		for (long seed = runs.seed(); seed < runs.seed() + runs.count() && this.findings.size() < SHOWN; seed++) {
			check(seed);
		}
		System.out.printf(
				"%d changed datasets from seed %d: %d wrong, %d sound; %d findings; %d s, the slowest %d ms%n",
				runs.count(), runs.seed(), this.wrong, runs.count() - this.wrong, this.findings.size(),
				(System.nanoTime() - start) / 1_000_000_000, this.slowest);
		assertThat(this.findings).isEmpty();
	}

	private void check(long seed) {
		MutatedDataset dataset = MutatedDataset.of(seed, this.temporary.resolve("import"));
		String label = "seed " + seed + " " + dataset.changes() + " ";
		long start = System.nanoTime();
		try (CoverageReader coverage = new CoverageReader(this.temporary, MillsDataset.TEXTS)) {
			List<Problem> problems = new DatasetReader(this.temporary, MillsDataset.TEXTS)
				.read(dataset.folder(), coverage)
				.problems()
				.list();
			coverage.coverage();
			boolean isWrong = problems.stream().anyMatch((problem) -> !problem.code().isWarning());
			this.wrong += isWrong ? 1 : 0;
			if (dataset.isBroken() && !isWrong) {
				this.findings.add(label + "is not found to be wrong");
			}
			if (dataset.isSound() && isWrong) {
				this.findings.add(label + "is found to be wrong: " + problems.getFirst());
			}
			problems.stream()
				.flatMap((problem) -> ProblemsShown.complaint(problem).stream())
				.findFirst()
				.ifPresent((complaint) -> this.findings.add(label + complaint));
		}
		catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
			this.findings.add(label + "fails with " + failure + " at " + failure.getStackTrace()[0] + ", cause "
					+ failure.getCause());
		}
		long took = (System.nanoTime() - start) / 1_000_000;
		this.slowest = Math.max(this.slowest, took);
		if (took > LONGEST.toMillis()) {
			this.findings.add(label + "took " + took + " ms");
		}
	}

}
