package org.rightsgraph.graph;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsgraph.fact.Passage;
import org.rightsgraph.fact.ReportText;

import static org.assertj.core.api.Assertions.assertThat;

class QuotationsTests {

	private static final String TEXT = "A first sentence. “Žaneta\u00a0said so.” \n";

	@TempDir
	Path outside;

	private Path reports;

	@BeforeEach
	void writeTexts() throws IOException {
		this.reports = Files.createDirectory(this.outside.resolve("reports"));
		Files.writeString(this.reports.resolve("report.txt"), TEXT);
		Files.writeString(this.outside.resolve("secret.txt"), TEXT);
	}

	@Test
	void passageIsQuotedByItsUtf16Range() {
		var words = "“Žaneta\u00a0said so.”";
		var start = TEXT.indexOf(words);
		assertThat(quote("report.txt", start, start + words.length(), words)).isEqualTo(new Quotation.Anchored(words));
	}

	@Test
	void nothingIsTrimmed() {
		assertThat(quote("report.txt", 0, TEXT.length(), TEXT)).isEqualTo(new Quotation.Anchored(TEXT));
	}

	@Test
	void passageWithOtherWordsIsAdrift() {
		assertThat(quote("report.txt", 0, 7, "A last ")).isEqualTo(new Quotation.Adrift());
	}

	@Test
	void passageThatAnInsertedLineHasMovedIsQuotedFromItsNewPlace() throws IOException {
		Files.writeString(this.reports.resolve("report.txt"), "A new line.\n" + TEXT);
		assertThat(quote("report.txt", 0, 17, "A first sentence."))
			.isEqualTo(new Quotation.Moved("A first sentence.", 12, 29));
		assertThat(quote("report.txt", 0, 17, "A first sentence.").status()).isEqualTo("moved");
	}

	@Test
	void rangeOutsideOfTheTextIsAdrift() {
		assertThat(quote("report.txt", 0, 10_000, TEXT)).isEqualTo(new Quotation.Adrift());
		assertThat(quote("report.txt", -1, 5, TEXT)).isEqualTo(new Quotation.Adrift());
		assertThat(quote("report.txt", 5, 5, "")).isEqualTo(new Quotation.Adrift());
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "../secret.txt", "x/../../secret.txt", "nowhere.txt", "", ".", "/etc/hostname", "a\u0000b" })
	void nameThatLeadsElsewhereIsNotFollowed(String file) {
		assertThat(quote(file, 0, TEXT.length(), TEXT)).isEqualTo(new Quotation.Missing());
	}

	@Test
	void linkThatLeadsElsewhereIsNotFollowed() throws IOException {
		Files.createSymbolicLink(this.reports.resolve("link.txt"), this.outside.resolve("secret.txt"));
		assertThat(quote("link.txt", 0, TEXT.length(), TEXT)).isEqualTo(new Quotation.Missing());
	}

	@Test
	void changedFileIsReadAgain() throws IOException {
		var quotations = new Quotations(this.reports);
		var file = this.reports.resolve("report.txt");
		assertThat(quotations.resolve("report.txt", passage(0, 1, "A"))).isEqualTo(new Quotation.Anchored("A"));
		Files.writeString(file, "B");
		Files.setLastModifiedTime(file, FileTime.fromMillis(0));
		assertThat(quotations.resolve("report.txt", passage(0, 1, "A"))).isEqualTo(new Quotation.Adrift());
		assertThat(quotations.resolve("report.txt", passage(0, 1, "B"))).isEqualTo(new Quotation.Anchored("B"));
	}

	@Test
	void withoutAFolderNobodyTries() {
		var quotation = new Quotations(null).resolve("report.txt", passage(0, 1, "A"));
		assertThat(quotation).isEqualTo(new Quotation.NotAtHand());
		assertThat(quotation.status()).isNull();
	}

	private Quotation quote(String file, int start, int end, String words) {
		return new Quotations(this.reports).resolve(file, passage(start, end, words));
	}

	private static Passage passage(int start, int end, String words) {
		return new Passage("a-report", "Work", start, end, ReportText.sha256(words));
	}

}
