package org.rightsgraph.tools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

/**
 * A program of somebody else, as {@code src/test/tools/install} brings it. A test that
 * needs one which is not there is skipped and says so.
 */
public final class Tool {

	/** Where the scripts and what they need lie. */
	public static final Path FOLDER = Path.of("src/test/tools").toAbsolutePath();

	private final List<String> command;

	private Tool(List<String> command) {
		this.command = List.copyOf(command);
	}

	/**
	 * {@return a script for Node.js}
	 * @param script its name in the folder of the tools
	 * @param packages the packages of npm that it needs
	 */
	public static Tool node(String script, String... packages) {
		var node = onPath("node").orElseGet(() -> missing("Node.js"));
		for (var name : packages) {
			if (!Files.isDirectory(FOLDER.resolve("node_modules").resolve(name))) {
				missing("the npm package " + name);
			}
		}
		return new Tool(List.of(node, FOLDER.resolve(script).toString()));
	}

	/**
	 * {@return a script for the Python of the system, to which packages of Debian belong}
	 * @param script its name in the folder of the tools
	 * @param modules the modules that it needs
	 */
	public static Tool python(String script, String... modules) {
		var python = "/usr/bin/python3";
		if (!Files.isExecutable(Path.of(python))) {
			missing(python);
		}
		for (var module : modules) {
			if (new Tool(List.of(python, "-c", "import " + module)).run(Duration.ofMinutes(1)).code() != 0) {
				missing("the Python module " + module);
			}
		}
		return new Tool(List.of(python, FOLDER.resolve(script).toString()));
	}

	/**
	 * {@return a program on the path}
	 * @param name its name
	 */
	public static Tool program(String name) {
		return new Tool(List.of(onPath(name).orElseGet(() -> missing(name))));
	}

	/**
	 * {@return a jar that the installation brings}
	 * @param name its file name
	 */
	public static Path jar(String name) {
		var jar = FOLDER.resolve("lib").resolve(name);
		return Files.isRegularFile(jar) ? jar : Path.of(missing(name));
	}

	/**
	 * {@return a program of the JDK that runs this}
	 * @param name its name, for instance {@code java}
	 */
	public static Tool ofJdk(String name) {
		return new Tool(List.of(Path.of(System.getProperty("java.home"), "bin", name).toString()));
	}

	/**
	 * {@return the same with arguments}
	 * @param arguments what to add
	 */
	public Tool with(Object... arguments) {
		var all = new ArrayList<>(this.command);
		for (var argument : arguments) {
			all.add(argument.toString());
		}
		return new Tool(all);
	}

	/**
	 * {@return a builder for a process that goes on while the test does}
	 */
	public ProcessBuilder process() {
		var builder = new ProcessBuilder(this.command);
		// What a test checks is nobody else's business.
		builder.environment().putAll(Map.of("REDOCLY_TELEMETRY", "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE", "true"));
		return builder;
	}

	/**
	 * {@return what the program printed, after it has ended well}
	 */
	public String output() {
		var result = run(Duration.ofMinutes(5));
		assertThat(result.code()).as("exit code of %s, which printed%n%s", this.command, result.output()).isZero();
		return result.output();
	}

	/**
	 * {@return how the program ended and what it printed}
	 * @param timeout how long it may take
	 */
	public Result run(Duration timeout) {
		try {
			var output = Files.createTempFile("tool", ".txt");
			try {
				var process = process().redirectErrorStream(true).redirectOutput(output.toFile()).start();
				if (!process.waitFor(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
					process.destroyForcibly();
					throw new AssertionError("%s took longer than %s".formatted(this.command, timeout));
				}
				return new Result(process.exitValue(), Files.readString(output));
			}
			finally {
				Files.delete(output);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * How a program ended.
	 *
	 * @param code its exit code
	 * @param output what it printed
	 */
	public record Result(int code, String output) {
	}

	private static Optional<String> onPath(String name) {
		for (var folder : System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator)) {
			var file = Path.of(folder, name);
			if (Files.isExecutable(file)) {
				return Optional.of(file.toString());
			}
		}
		return Optional.empty();
	}

	private static String missing(String what) {
		var message = "Skipped: %s is not on this machine; src/test/tools/install brings it.".formatted(what);
		// Maven counts skipped tests, but does not say why they were.
		System.out.println(message);
		return abort(message);
	}

}
