package org.rightsgraph.cypher;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A file of Cypher.
 *
 * @param name its file name without folder and extension
 * @param text all of it, comments included
 */
public record CypherFile(String name, String text) {

	static final String EXTENSION = ".cypher";

	public CypherFile {
		Objects.requireNonNull(name);
		Objects.requireNonNull(text);
	}

	/**
	 * {@return the file name, for messages}
	 */
	public String fileName() {
		return this.name + EXTENSION;
	}

	/**
	 * {@return the statements in order, each with the comments that precede it} A
	 * semicolon that ends a line ends a statement, unless the line is a comment.
	 */
	public List<String> statements() {
		List<String> statements = new ArrayList<>();
		List<String> lines = new ArrayList<>();
		for (String line : this.text.lines().toList()) {
			String end = line.stripTrailing();
			if (end.endsWith(";") && !isComment(end)) {
				lines.add(end.substring(0, end.length() - 1));
				addStatement(lines, statements);
				lines.clear();
			}
			else {
				lines.add(line);
			}
		}
		addStatement(lines, statements);
		return List.copyOf(statements);
	}

	// What stands behind the last semicolon may be nothing but blank lines and comments.
	private static void addStatement(List<String> lines, List<String> statements) {
		if (lines.stream().anyMatch((line) -> !line.isBlank() && !isComment(line))) {
			statements.add(String.join("\n", lines).strip());
		}
	}

	private static boolean isComment(String line) {
		return line.stripLeading().startsWith("//");
	}

}
