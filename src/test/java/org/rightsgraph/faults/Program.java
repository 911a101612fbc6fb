package org.rightsgraph.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.rightsgraph.RightsGraph;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The program, or one of its tests' own, in a process of its own: the only way to kill
 * it. What it prints goes into a file.
 */
final class Program implements AutoCloseable {

	private static final Duration LONGEST = Duration.ofMinutes(5);

	private final Process process;

	private final Path log;

	private Program(Process process, Path log) {
		this.process = process;
		this.log = log;
	}

	/**
	 * {@return the program, which has been started}
	 * @param log where what it prints goes; replaced
	 * @param arguments the command and its settings
	 */
	static Program start(Path log, String... arguments) {
		return start(List.of(), List.of(RightsGraph.class.getName()), log, arguments);
	}

	/**
	 * {@return another program of the tests, which has been started}
	 * @param before a command that starts it, such as env, empty for none
	 * @param main its class, and what Java is told before
	 * @param log where what it prints goes; replaced
	 * @param arguments its arguments
	 */
	static Program start(List<String> before, List<String> main, Path log, String... arguments) {
		List<String> command = new ArrayList<>(before);
		// Started often and soon ended: nothing is gained by the better compiler.
		command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(), "-Xmx1g",
				"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--add-opens=java.base/java.nio=ALL-UNNAMED",
				"--add-opens=java.base/java.lang=ALL-UNNAMED", "--enable-native-access=ALL-UNNAMED",
				"--sun-misc-unsafe-memory-access=allow"));
		if (main.stream().noneMatch("-cp"::equals)) {
			command.addAll(List.of("-cp", System.getProperty("java.class.path")));
		}
		command.addAll(main);
		command.addAll(List.of(arguments));
		try {
			return new Program(
					new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start(), log);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * {@return settings of a program with an embedded database, and then others}
	 */
	static String[] onEmbedded(Path data, String... others) {
		return Stream
			.concat(Stream.of(others), Stream.of("--rights-graph.data-directory=" + data,
					"--rights-graph.embedded.bolt-port=0", "--rights-graph.embedded.page-cache=64MB"))
			.toArray(String[]::new);
	}

	Process process() {
		return this.process;
	}

	/**
	 * {@return the exit code, once it has ended}
	 */
	int await() throws InterruptedException {
		assertThat(this.process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)).as(this::output).isTrue();
		return this.process.exitValue();
	}

	/** Waits until it has printed some words, for which it must still run. */
	void awaitOutput(String words) throws InterruptedException {
		long end = System.nanoTime() + LONGEST.toNanos();
		while (!output().contains(words)) {
			assertThat(this.process.isAlive() && System.nanoTime() < end).as(this::output).isTrue();
			Thread.sleep(20);
		}
	}

	String output() {
		try {
			return Files.exists(this.log) ? Files.readString(this.log) : "";
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** As by {@code kill -9}. */
	void kill() throws InterruptedException {
		this.process.destroyForcibly().waitFor();
	}

	@Override
	public void close() {
		this.process.destroyForcibly().onExit().join();
	}

}
