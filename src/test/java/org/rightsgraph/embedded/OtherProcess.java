package org.rightsgraph.embedded;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import org.springframework.util.unit.DataSize;

/** A second process that runs an embedded database and writes one node. */
final class OtherProcess {

	private static final String READY = "written";

	private OtherProcess() {
	}

	public static void main(String[] args) throws IOException {
		EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(args[0]),
				new EmbeddedProperties(0, null, DataSize.ofMegabytes(16)));
		try (Driver driver = GraphDatabase.driver(database.uri(), database.authToken())) {
			driver.executableQuery("CREATE (:Entity {id: 'of-the-other-process'})").execute();
		}
		System.out.println(READY);
		// Until it is killed, or its parent ends.
		System.in.read();
		Runtime.getRuntime().halt(0);
	}

	/**
	 * {@return the process, once it has written}
	 */
	static Process start(Path dataDirectory) throws IOException {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		ManagementFactory.getRuntimeMXBean()
			.getInputArguments()
			.stream()
			.filter((argument) -> argument.startsWith("--"))
			.forEach(command::add);
		command.addAll(List.of("-cp", System.getProperty("java.class.path"), OtherProcess.class.getName(),
				dataDirectory.toString()));
		Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
		String output = "";
		while (output != null && !output.equals(READY)) {
			output = process.inputReader().readLine();
		}
		if (output == null) {
			throw new IllegalStateException("The other process did not start its database.");
		}
		return process;
	}

}
