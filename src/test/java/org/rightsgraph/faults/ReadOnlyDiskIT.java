package org.rightsgraph.faults;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.rightsgraph.database.EmbeddedOnly;

import static org.assertj.core.api.Assertions.assertThat;

@EmbeddedOnly
@EnabledIfSystemProperty(named = "rights-graph.test.faults", matches = "true",
		disabledReason = "takes minutes; -Drights-graph.test.faults=true runs it")
class ReadOnlyDiskIT {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path temporary;

	/** Whether the database is there already or not, embedded or elsewhere. */
	@Test
	void dataDirectoryThatCanOnlyBeReadIsNamed() throws Exception {
		try (SmallDisk disk = SmallDisk.of(this.temporary.resolve("disk"), 300)) {
			Path data = disk.folder().resolve("data");
			Path empty = disk.folder().resolve("import");
			try (Program first = importing(data)) {
				assertThat(first.await()).as(first::output).isZero();
			}
			disk.readOnly();
			assertRefused(importing(data), data);
			assertRefused(importing(disk.folder().resolve("new")), disk.folder().resolve("new"));
			assertRefused(Program.start(this.temporary.resolve("serve.txt"),
					Program.onEmbedded(data, "serve", "--server.port=0", "--rights-graph.import.directory=" + empty)),
					data);
		}
	}

	private static void assertRefused(Program program, Path data) throws InterruptedException {
		try (program) {
			assertThat(program.await()).as(program::output).isEqualTo(4);
			assertThat(program.output())
				.contains("The data directory " + data + " cannot be written", "rights-graph.data-directory")
				.doesNotContain("\tat ");
		}
	}

	private Program importing(Path data) {
		return Program.start(this.temporary.resolve("import.txt"),
				Program.onEmbedded(data, "import", "src/test/resources/datasets"));
	}

}
