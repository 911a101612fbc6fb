package org.rightsgraph.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * A clock for one process alone, which can be set while that runs. Debian's faketime,
 * which does as much, lets every wait of Java end at once. It is made by a C compiler:
 * without one the test is skipped and says so.
 */
final class SetClock {

	private static final Path SOURCE = Path.of("src/test/java/org/rightsgraph/faults/clock.c");

	private final Path library;

	private final Path offset;

	private SetClock(Path library, Path offset) {
		this.library = library;
		this.offset = offset;
	}

	/**
	 * {@return a clock that is right}
	 * @param folder where it is kept
	 */
	static SetClock in(Path folder) throws IOException, InterruptedException {
		SetClock clock = new SetClock(folder.resolve("clock.so"), folder.resolve("clock-offset"));
		assumeTrue(canCompile(), "there is no C compiler");
		Process compiler = new ProcessBuilder("cc", "-shared", "-fPIC", "-O2", "-o", clock.library.toString(),
				SOURCE.toString())
			.inheritIO()
			.start();
		assertThat(compiler.waitFor()).isZero();
		clock.set(Duration.ZERO);
		return clock;
	}

	private static boolean canCompile() throws InterruptedException {
		try {
			return new ProcessBuilder("cc", "--version").redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.start()
				.waitFor() == 0;
		}
		catch (IOException _) {
			return false;
		}
	}

	/** Sets it, for a process that runs as for one that is yet to be started. */
	void set(Duration ahead) throws IOException {
		Files.writeString(this.offset, Long.toString(ahead.toSeconds()));
	}

	/**
	 * {@return what starts a command that goes by this clock}
	 */
	List<String> command() {
		return List.of("env", "LD_PRELOAD=" + this.library, "CLOCK_OFFSET_FILE=" + this.offset);
	}

}
