package org.rightsgraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the head of a query's file: comment lines that describe it, then one line a
 * parameter. Only comments are read here; what the statement itself means is for the
 * database to say.
 */
final class QueryHeaderParser {

	private static final Pattern QUERY_NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

	private static final String TAG = "@param";

	private final QueryFile file;

	private final List<QueryFault> faults = new ArrayList<>();

	private final List<Parameter> parameters = new ArrayList<>();

	private final StringBuilder description = new StringBuilder();

	private QueryHeaderParser(QueryFile file) {
		this.file = file;
	}

	/**
	 * {@return the header of a file}
	 * @param file the file
	 * @throws FaultyQueryException naming everything that is wrong with it
	 */
	static QueryHeader parse(QueryFile file) {
		return new QueryHeaderParser(file).parse();
	}

	private QueryHeader parse() {
		if (!QUERY_NAME.matcher(this.file.name()).matches()) {
			fault(1, "The name of the file is the name of the query: lower-case letters, digits and hyphens, for instance 'people-tried-under-law.cypher'.");
		}
		var lines = this.file.text().lines().toList();
		var head = readHead(lines);
		for (int index = head; index < lines.size(); index++) {
			var line = lines.get(index).strip();
			if (line.startsWith("//") && line.substring(2).strip().startsWith(TAG)) {
				fault(index + 1,
						"'@param' stands before the statement, together with the other comments at the head of the file.");
			}
		}
		if (this.description.isEmpty()) {
			fault(1, "The file begins with a comment that says what the query answers: '// …'.");
		}
		if (!this.faults.isEmpty()) {
			throw new FaultyQueryException(this.faults);
		}
		return new QueryHeader(this.description.toString().strip(), this.parameters);
	}

	private int readHead(List<String> lines) {
		var index = 0;
		for (; index < lines.size(); index++) {
			var line = lines.get(index).strip();
			if (line.isEmpty()) {
				continue;
			}
			if (!line.startsWith("//")) {
				break;
			}
			readComment(index + 1, line.substring(2));
		}
		return index;
	}

	private void readComment(int number, String comment) {
		var text = comment.strip();
		if (text.startsWith(TAG + " ") || text.equals(TAG)) {
			declare(number, text.substring(TAG.length()).strip());
		}
		else if (text.startsWith("@")) {
			fault(number, "'%s' is not known; '@param name TYPE = default  text' declares a parameter."
				.formatted(text.split("\\s", 2)[0]));
		}
		else if (this.parameters.isEmpty()) {
			describe(text);
		}
		else if (comment.startsWith("  ") && !text.isEmpty()) {
			continueLast(text);
		}
	}

	private void describe(String text) {
		if (text.isEmpty()) {
			this.description.append("\n\n");
			return;
		}
		var glue = this.description.isEmpty() || this.description.charAt(this.description.length() - 1) == '\n';
		this.description.append(glue ? "" : " ").append(text);
	}

	private void continueLast(String text) {
		var last = this.parameters.removeLast();
		this.parameters.add(new Parameter(last.name(), last.type(), last.required(), last.defaultValue(),
				(last.description() + " " + text).strip()));
	}

	private void declare(int number, String declaration) {
		try {
			var parameter = ParameterDeclaration.parse(declaration);
			if (this.parameters.stream().anyMatch((other) -> other.name().equals(parameter.name()))) {
				fault(number, "Parameter '%s' is declared twice.".formatted(parameter.name()));
			}
			this.parameters.add(parameter);
		}
		catch (IllegalArgumentException ex) {
			fault(number, String.valueOf(ex.getMessage()));
		}
	}

	private void fault(int line, String detail) {
		this.faults.add(this.file.fault(line, detail));
	}

	/**
	 * Names that mean the same for every query, so that none can give them a meaning of
	 * its own.
	 */
	static Set<String> reservedNames() {
		return Set.of("limit", "format", "cursor", "asOf");
	}

}
