package org.rightsgraph.query;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class QueryFilesTests {

	@TempDir
	Path directory;

	@Test
	void folderAddsToTheQueriesOfTheProgram() throws IOException {
		Files.writeString(this.directory.resolve("mine.cypher"), "// Mine.\nRETURN [] AS claims");
		Files.writeString(this.directory.resolve("notes.txt"), "no query");
		var found = new QueryFiles(this.directory).find();
		assertThat(found.files()).containsKeys("mine", "timeline").doesNotContainKey("notes");
		assertThat(found.faults()).isEmpty();
	}

	@Test
	void queryOfTheProgramCannotBeReplaced() throws IOException {
		Files.writeString(this.directory.resolve("timeline.cypher"), "// Mine.\nRETURN [] AS claims");
		var found = new QueryFiles(this.directory).find();
		assertThat(found.files().get("timeline")).extracting(QueryFile::builtIn).isEqualTo(true);
		assertThat(found.faults()).singleElement()
			.extracting(QueryFault::detail)
			.asString()
			.contains("cannot be replaced");
	}

	@Test
	void fileThatIsNotUtf8IsReportedAndHarmsNoOther() throws IOException {
		Files.write(this.directory.resolve("latin.cypher"), "// é".getBytes(StandardCharsets.ISO_8859_1));
		var found = new QueryFiles(this.directory).find();
		assertThat(found.faults()).singleElement()
			.hasToString("latin.cypher:1: The file is not UTF-8. Save it as UTF-8.");
		assertThat(found.files()).containsKey("timeline");
	}

	@Test
	void folderThatIsNotThereIsReported() {
		var found = new QueryFiles(this.directory.resolve("nowhere")).find();
		assertThat(found.faults()).singleElement()
			.extracting(QueryFault::file)
			.isEqualTo("rights-graph.queries.directory");
		assertThat(found.files()).containsKey("timeline");
	}

}
