package org.rightsgraph.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DatabasePasswordTests {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path folder;

	@Test
	void isGeneratedOnceAndKept() {
		String generated = DatabasePassword.of(this.folder, null);
		assertThat(generated).hasSize(32);
		assertThat(DatabasePassword.of(this.folder, "")).isEqualTo(generated);
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void generatedOneLiesInAFileThatOnlyItsOwnerReads() throws IOException {
		DatabasePassword.of(this.folder, null);
		try (var files = Files.list(this.folder)) {
			assertThat(files).singleElement()
				.isEqualTo(this.folder.resolve("neo4j-password"))
				.satisfies((file) -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
					.isEqualTo("rw-------"));
		}
	}

	@Test
	void givenOneComesBeforeTheKeptOneAndIsNotWritten() {
		assertThat(DatabasePassword.of(this.folder, "given-to-it")).isEqualTo("given-to-it");
		assertThat(this.folder).isEmptyDirectory();
	}

	@Test
	void shortOneIsRefusedWithoutShowingIt() {
		assertThatExceptionOfType(DatabaseUnavailableException.class)
			.isThrownBy(() -> DatabasePassword.of(this.folder, "secret"))
			.withMessageContaining("rights-graph.embedded.password")
			.withMessageNotContaining("secret")
			.satisfies((ex) -> assertThat(ex.remedy()).contains("8"));
	}

}
