package org.rightsgraph.asof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PseudonymKeyTests {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path data;

	@Test
	void isMadeOnce() {
		byte[] key = PseudonymKey.of(file());
		assertThat(key).hasSize(32).isEqualTo(PseudonymKey.of(file()));
	}

	@Test
	@EnabledOnOs({ OS.LINUX, OS.MAC })
	void onlyItsOwnerReadsIt() throws IOException {
		PseudonymKey.of(file());
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file()))).isEqualTo("rw-------");
	}

	@Test
	void whatIsNoKeyIsRefusedAndNotReplaced() throws IOException {
		Files.writeString(file(), "short");
		assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> PseudonymKey.of(file()))
			.withMessageContaining("pseudonym-key")
			.withMessageNotContaining("short");
		assertThat(file()).hasContent("short");
	}

	private Path file() {
		return this.data.resolve(PseudonymKey.FILE);
	}

}
