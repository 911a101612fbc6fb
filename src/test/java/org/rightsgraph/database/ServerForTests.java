package org.rightsgraph.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.neo4j.cli.ExecutionContext;
import org.neo4j.commandline.admin.security.SetInitialPasswordCommand;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import picocli.CommandLine;

/** A Neo4j server in a process of its own, with authentication, on loopback. */
final class ServerForTests {

	private ServerForTests() {
	}

	static URI start() {
		Path home = create(0);
		try {
			return URI.create("neo4j://127.0.0.1:" + port(launch(home)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * {@return the folder of a server, which has not yet been started}
	 * @param port where it listens; 0 for any that is free
	 */
	static Path create(int port) {
		Path home = TestFolder.create("server");
		try {
			configure(home, port);
			return home;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * {@return its process, which ends with this one}
	 * @param home its folder
	 */
	static Process launch(Path home) throws IOException {
		Process process = new ProcessBuilder(command(home)).redirectErrorStream(true).start();
		Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
		return process;
	}

	private static void configure(Path home, int port) throws IOException {
		Path configuration = Files.createDirectory(home.resolve("conf"));
		// Drivers come through neo4j://, so what it advertises must be where it listens.
		Files.writeString(configuration.resolve("neo4j.conf"), """
				server.bolt.listen_address=127.0.0.1:%1$d
				server.bolt.advertised_address=127.0.0.1:%1$d
				server.http.enabled=false
				server.memory.pagecache.size=64M
				db.tx_log.preallocate=false
				dbms.usage_report.enabled=false
				dbms.fleet_manager.enabled=false
				server.fleet_discovery.enabled=false
				client.allow_telemetry=false
				""".formatted(port));
		ExecutionContext context = new ExecutionContext(home, configuration,
				new PrintStream(OutputStream.nullOutputStream()), System.err, new DefaultFileSystemAbstraction());
		int exitCode = new CommandLine(new SetInitialPasswordCommand(context)).execute(TestDatabase.PASSWORD);
		if (exitCode != 0) {
			throw new IllegalStateException("The server's password was not set: exit code " + exitCode);
		}
	}

	private static List<String> command(Path home) {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		ManagementFactory.getRuntimeMXBean()
			.getInputArguments()
			.stream()
			.filter((argument) -> argument.startsWith("--"))
			.forEach(command::add);
		command.addAll(List.of("-Xmx" + System.getProperty("rights-graph.test.server-heap", "512m"), "-cp",
				System.getProperty("java.class.path"), ServerProcess.class.getName(), "--home-dir=" + home,
				"--config-dir=" + home.resolve("conf"), "--console-mode"));
		return command;
	}

	// Reads on after the line that matters, or the server would block on a full pipe.
	static int port(Process process) throws IOException {
		BufferedReader output = process.inputReader();
		List<String> lines = new ArrayList<>();
		for (String line = output.readLine(); line != null; line = output.readLine()) {
			lines.add(line);
			if (line.startsWith(ServerProcess.PORT)) {
				Thread.ofPlatform().daemon().start(() -> output.lines().forEach((_) -> {
				}));
				return Integer.parseInt(line.substring(ServerProcess.PORT.length()));
			}
		}
		throw new IllegalStateException("The server did not start:\n" + String.join("\n", lines));
	}

}
