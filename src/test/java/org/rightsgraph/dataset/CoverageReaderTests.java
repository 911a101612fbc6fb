package org.rightsgraph.dataset;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class CoverageReaderTests {

	@TempDir
	private Path temporary = Path.of("");

	@Test
	void tellsWhichSentencesCarryNoClaimByTheirPlace() {
		MillsDataset mills = mills();
		mills.remove("names.csv", "name-1")
			.replace("persons.csv", "mills-1 | mills-2", "mills-1")
			.replace("organisations.csv", "association,mills-2", "association,mills-1")
			.replace("violations.csv", "mills-1 | outcome:mills-2", "mills-1")
			.remove("claims.csv", "mills-2");
		Coverage.Report report = report(mills, MillsDataset.TEXTS);
		assertThat(report.sentences())
			.isEqualTo(new Coverage.Sentences(5, 4, List.of(new Coverage.Range("Mills", 50, 108))));
	}

	@Test
	void countsClaimsByWhatTheyBearOut() {
		Coverage.Report report = report(mills(), MillsDataset.TEXTS);
		assertThat(report.claims()).isEqualTo(5);
		assertThat(report.claimsByTable()).containsAllEntriesOf(Map.of("persons", 3L, "places", 1L, "names", 1L));
		assertThat(report.sentences()).isEqualTo(new Coverage.Sentences(5, 5, List.of()));
	}

	@Test
	void namesTheEntitiesThatNoOtherReportMentions() {
		MillsDataset mills = mills();
		mills.add("reports.csv", "second,Second,,annual,second.txt," + "0".repeat(64) + ",en,,2021,,primary,")
			.add("claims.csv", "second-1,second,Only,0,5," + "0".repeat(64) + ",,,,,,,")
			.replace("persons.csv", "male,,mills-3", "male,,mills-3 | second-1");
		Coverage coverage = coverage(mills, null);
		assertThat(coverage.reports()).extracting(Coverage.Report::report).containsExactly("mills", "second");
		assertThat(coverage.reports().getFirst().entitiesOfItAlone()).contains("ada-miller")
			.doesNotContain("bo-miller");
		assertThat(coverage.reports().getLast().entities()).isEqualTo(1);
		assertThat(coverage.reports().getLast().entitiesOfItAlone()).isEmpty();
	}

	@Test
	void doesWithoutTheTexts() {
		assertThat(report(mills(), null).sentences()).isNull();
	}

	private MillsDataset mills() {
		return MillsDataset.copyTo(this.temporary.resolve("import"));
	}

	private Coverage.Report report(MillsDataset mills, @Nullable Path texts) {
		return coverage(mills, texts).reports().getFirst();
	}

	private Coverage coverage(MillsDataset mills, @Nullable Path texts) {
		try (CoverageReader coverage = new CoverageReader(this.temporary, texts)) {
			new DatasetReader(this.temporary, texts).read(mills.folder(), coverage);
			return coverage.coverage();
		}
	}

}
