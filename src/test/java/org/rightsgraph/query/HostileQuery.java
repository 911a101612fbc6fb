package org.rightsgraph.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * A query of somebody who means harm.
 *
 * @param name its name
 * @param words of which one must stand in what is said against it
 * @param statement what it would do
 */
record HostileQuery(String name, List<String> words, String statement) {

	private static final Path ALL = Path.of("src/test/resources/hostile/queries.txt");

	/**
	 * {@return all of them}
	 * @param port where somebody listens who must not be called
	 */
	static List<HostileQuery> all(int port) {
		try {
			return Arrays.stream(Files.readString(ALL).split("\n====\n")).map((block) -> of(block, port)).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static HostileQuery of(String block, int port) {
		String[] parts = block.split("\n", 2);
		String[] head = parts[0].split(" = ", 2);
		String statement = parts[1].strip().equals("DEEP")
				? "RETURN " + "(".repeat(20_000) + "1" + ")".repeat(20_000) + " AS deep, [] AS claims" : parts[1];
		return new HostileQuery(head[0], List.of(head[1].split(" \\| ")),
				statement.replace("PORT", String.valueOf(port)));
	}

	/** Whether the database would take minutes over it. */
	boolean isVeryLong() {
		return this.statement.length() > 10_000;
	}

	QueryFile file() {
		return new QueryFile(this.name, this.name + ".cypher", "// Says that it reads.\n" + this.statement, false);
	}

}
