package org.rightsgraph.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@EnabledOnOs({ OS.LINUX, OS.MAC })
class WorkFolderTests {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path data;

	@Test
	void folderOfADeadProcessIsDeletedAlsoWhereAnotherHasItsNumberNow() throws IOException {
		Process other = new ProcessBuilder("sleep", "60").start();
		try {
			Path ofOther = folder(other.pid(), Instant.now().plusSeconds(2));
			Path ofOneBefore = folder(other.pid(), Instant.now().minus(Duration.ofHours(1)));
			Path ofOneBeforeUs = folder(ProcessHandle.current().pid(), Instant.EPOCH);
			Path own = WorkFolder.open(this.data, "import");
			assertThat(ofOther).exists();
			assertThat(own).exists();
			assertThat(ofOneBefore).doesNotExist();
			assertThat(ofOneBeforeUs).doesNotExist();
		}
		finally {
			other.destroyForcibly();
		}
	}

	@Test
	void folderOfADeadProcessIsDeleted() throws Exception {
		Process dead = new ProcessBuilder("true").start();
		dead.waitFor();
		Path left = folder(dead.pid(), Instant.now());
		WorkFolder.clear(this.data, "export");
		assertThat(left).exists();
		WorkFolder.clear(this.data, "import");
		assertThat(left).doesNotExist();
	}

	private Path folder(long process, Instant changed) throws IOException {
		Path folder = Files.createTempDirectory(this.data, "import-" + process + "-");
		Files.writeString(folder.resolve("table.csv"), "name");
		return Files.setLastModifiedTime(folder, FileTime.from(changed));
	}

}
