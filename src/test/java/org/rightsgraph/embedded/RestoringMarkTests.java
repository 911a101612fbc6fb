package org.rightsgraph.embedded;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RestoringMarkTests {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path temporary;

	@Test
	void onlyWhoPutItThereGoesOnBesideIt() throws Exception {
		Path data = this.temporary.toRealPath().resolve("data");
		RestoringMark.put(data);
		assertThat(data.resolve("restoring")).exists();
		assertThat(RestoringMark.isOfAnother(data)).isFalse();
		assertThatExceptionOfType(FileAlreadyExistsException.class).isThrownBy(() -> RestoringMark.put(data));
		RestoringMark.remove(data);
		assertThat(data).isEmptyDirectory();
		Files.createFile(data.resolve("restoring"));
		assertThat(RestoringMark.isOfAnother(data)).isTrue();
	}

}
