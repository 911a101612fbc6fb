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

class DataDirectoryTests {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path folder;

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void isMadeForItsOwnerOnly() throws IOException {
		Path path = this.folder.resolve("new/data");
		try (DataDirectory directory = DataDirectory.open(path)) {
			for (Path made : new Path[] { path, directory.databaseHome() }) {
				assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made))).isEqualTo("rwx------");
			}
		}
	}

	@Test
	void isRefusedWhileItIsHeldAndFreeAfterwards() {
		try (DataDirectory held = DataDirectory.open(this.folder)) {
			assertThatExceptionOfType(DatabaseUnavailableException.class)
				.isThrownBy(() -> DataDirectory.open(held.path()))
				.withMessage("The data directory %s is in use by this very process.", held.path())
				.satisfies((ex) -> assertThat(ex.remedy()).contains("rights-graph.data-directory"));
		}
		DataDirectory.open(this.folder).close();
	}

	@Test
	void thatCannotBeWrittenIsNamed() throws IOException {
		Path file = Files.createFile(this.folder.resolve("data"));
		assertThatExceptionOfType(DatabaseUnavailableException.class).isThrownBy(() -> DataDirectory.open(file))
			.withMessageContaining(file.toString())
			.withMessageContaining("cannot be written")
			.satisfies((ex) -> assertThat(ex.remedy()).contains("rights-graph.data-directory"));
	}

}
