package org.rightsgraph.cypher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CypherFilesTests {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path folder;

	@Test
	void programBringsItsStatementsAlong() {
		assertThat(CypherFiles.ofProgram().file("schema/V0010__Identifiers").text()).contains("CONSTRAINT");
	}

	@Test
	void filesOfAFolderComeInTheOrderOfTheirNamesAndWithoutThoseOfItsFolders() throws IOException {
		Files.writeString(this.folder.resolve("b.cypher"), "RETURN 2");
		Files.writeString(this.folder.resolve("a.cypher"), "RETURN 1");
		Files.writeString(this.folder.resolve("notes.txt"), "no Cypher");
		Files.createDirectory(this.folder.resolve("more"));
		Files.writeString(this.folder.resolve("more/c.cypher"), "RETURN 3");
		assertThat(CypherFiles.of(this.folder).in("")).containsExactly(new CypherFile("a", "RETURN 1"),
				new CypherFile("b", "RETURN 2"));
		assertThat(CypherFiles.of(this.folder).in("more")).extracting(CypherFile::fileName).containsExactly("c.cypher");
	}

	@Test
	void missingFileIsNamed() {
		assertThatIllegalArgumentException().isThrownBy(() -> CypherFiles.ofProgram().file("import/nothing"))
			.withMessage("There is no Cypher file import/nothing.cypher in classpath:cypher/.");
	}

	@Test
	void missingFolderIsNamed() {
		assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> CypherFiles.ofProgram().in("nothing"))
			.withMessageContaining("classpath:cypher/nothing/");
	}

}
