package org.rightsgraph.asof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

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
		byte[] key = PseudonymKey.of(file(), this.data);
		assertThat(key).hasSize(32).isEqualTo(PseudonymKey.of(file(), this.data));
	}

	@Test
	@EnabledOnOs({ OS.LINUX, OS.MAC })
	void onlyItsOwnerReadsIt() throws IOException {
		PseudonymKey.of(file(), this.data);
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file()))).isEqualTo("rw-------");
	}

	@Test
	void whatIsNoKeyIsRefusedAndNotReplaced() throws IOException {
		Files.writeString(file(), "short");
		assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> PseudonymKey.of(file(), this.data))
			.withMessageContaining("pseudonym-key")
			.withMessageNotContaining("short");
		assertThat(file()).hasContent("short");
	}

	@Test
	void keyThatWasUsedBeforeIsNotReplacedWhereverItLies() throws IOException {
		Path elsewhere = this.data.resolve("elsewhere/key");
		PseudonymKey.of(elsewhere, this.data);
		Files.delete(elsewhere);
		for (Path file : List.of(elsewhere, file())) {
			assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> PseudonymKey.of(file, this.data))
				.withMessageContaining("no key of the pseudonyms in " + file)
				.withMessageContaining("from " + elsewhere)
				.withMessageContaining("delete " + this.data.resolve(PseudonymKey.USED));
			assertThat(file).doesNotExist();
			assertThatExceptionOfType(UncheckedIOException.class).as("at the start of the service")
				.isThrownBy(() -> new PublicConfiguration().pseudonyms(this.data, file));
		}
		Files.delete(this.data.resolve(PseudonymKey.USED));
		assertThat(PseudonymKey.of(file(), this.data)).hasSize(32);
	}

	private Path file() {
		return this.data.resolve(PseudonymKey.FILE);
	}

}
