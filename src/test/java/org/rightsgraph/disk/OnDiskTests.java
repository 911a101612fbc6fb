package org.rightsgraph.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class OnDiskTests {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path folder;

	@Test
	void filesAndFoldersAreForcedAndWhatIsNotThereCannotBe() throws IOException {
		Path file = Files.writeString(Files.createDirectories(this.folder.resolve("a/b")).resolve("c"), "text");
		assertThatNoException().isThrownBy(() -> {
			OnDisk.force(file);
			OnDisk.forceName(file);
			OnDisk.forceAll(this.folder);
		});
		assertThatExceptionOfType(NoSuchFileException.class)
			.isThrownBy(() -> OnDisk.force(this.folder.resolve("none")));
		assertThatExceptionOfType(NoSuchFileException.class)
			.isThrownBy(() -> OnDisk.forceAll(this.folder.resolve("none")));
	}

}
