package org.rightsgraph;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** What is found wrong with an export before any database is started. */
@ExtendWith(OutputCaptureExtension.class)
class ExportCommandTests {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path temporary;

	@AfterEach
	void noDatabaseWasStarted() {
		assertThat(this.temporary.resolve("data")).doesNotExist();
	}

	@Test
	void folderThatIsNotThereIsNamed(CapturedOutput output) {
		Path file = this.temporary.resolve("no/such/graph.gexf");
		assertThat(export("gexf", file)).isEqualTo(Commands.FILES_FAILED);
		assertThat(output.getErr()).contains("Cannot write " + file + ": there is no folder " + file.getParent())
			.doesNotContain("\tat ");
	}

	@Test
	void folderIsNoFile(CapturedOutput output) {
		assertThat(export("gexf", this.temporary)).isEqualTo(Commands.FILES_FAILED);
		assertThat(output.getErr()).contains("it is a folder");
	}

	@Test
	void fileThatIsNamedLikeOneOfAnotherFormatIsNotOverwritten(CapturedOutput output) throws Exception {
		Path archive = Files.writeString(this.temporary.resolve("graph.zip"), "what was there before");
		assertThat(export("gexf", archive)).isEqualTo(Commands.USAGE);
		assertThat(archive).hasContent("what was there before");
		assertThat(output.getErr()).contains("like a file of the format csv-zip or dataset",
				"format gexf ends with .gexf");
	}

	@ParameterizedTest
	@ValueSource(strings = { "--from", "--to", "--as-of" })
	void whatIsNoDayIsRefusedInTheWordsOfTheInterface(String option, CapturedOutput output) {
		assertThat(export("gexf", this.temporary.resolve("graph.gexf"), option, "2021-13-01"))
			.isEqualTo(Commands.USAGE);
		assertThat(output.getErr()).contains(option, "must be a day as YYYY-MM-DD, for instance 2022-01-05")
			.doesNotContain("Exception");
	}

	@Test
	void tablesTakeNoFilters(CapturedOutput output) {
		assertThat(export("dataset", this.temporary.resolve("tables.zip"), "--types", "Person"))
			.isEqualTo(Commands.USAGE);
		assertThat(output.getErr()).contains("leave out the filters");
	}

	private int export(String format, Path file, String... more) {
		return Commands.execute(Stream
			.of(Stream.of("export", "--format", format, "--output", file.toString()), Stream.of(more),
					Stream.of("--rights-graph.data-directory=" + this.temporary.resolve("data")))
			.flatMap((arguments) -> arguments)
			.toArray(String[]::new));
	}

}
