package org.rightsgraph.query;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.neo4j.driver.exceptions.Neo4jException;

/**
 * Tells whether it is because of its statement that the database does not plan a query,
 * or because of what ails the database.
 */
final class QueryRefusal {

	private static final Pattern POSITION = Pattern.compile("\\(line (\\d+), column \\d+");

	/**
	 * What the database says of the statements of the program, where they are at fault.
	 */
	private static final Set<String> OF_STATEMENTS = Set.of("Neo.ClientError.Statement.", "Neo.ClientError.Procedure.",
			"Neo.ClientError.Schema.");

	/**
	 * What it says beside that of those of other people: they may name databases that are
	 * not there, or that nobody may use.
	 */
	private static final Set<String> OF_ANYBODY = Set.of("Neo.ClientError.Database.", "Neo.ClientError.General.",
			"Neo.ClientError.Security.Forbidden", "Neo.ClientError.Transaction.");

	/** Its words for these are about itself, not about the statement. */
	private static final Set<String> TOO_MUCH = Set.of("Neo.ClientError.Transaction.TransactionTimedOut",
			"Neo.DatabaseError.Statement.", "Neo.DatabaseError.General.UnknownError",
			"Neo.TransientError.General.StackOverFlowError");

	private QueryRefusal() {
	}

	/**
	 * {@return what is wrong with the statement; nothing where it is not its fault}
	 */
	static Optional<QueryFault> of(QueryFile file, Neo4jException ex) {
		if (!file.builtIn() && begins(ex.code(), TOO_MUCH)) {
			return Optional
				.of(file.fault(1, "The database cannot plan the statement. Make it shorter, or less deeply nested."));
		}
		boolean isAboutTheStatement = begins(ex.code(), OF_STATEMENTS)
				|| (!file.builtIn() && begins(ex.code(), OF_ANYBODY));
		return isAboutTheStatement ? Optional.of(file.fault(line(ex), firstLine(ex))) : Optional.empty();
	}

	private static boolean begins(String code, Set<String> beginnings) {
		return beginnings.stream().anyMatch(code::startsWith);
	}

	private static int line(Neo4jException ex) {
		return message(ex).map(POSITION::matcher)
			.filter(Matcher::find)
			.map((position) -> Math.max(1, Integer.parseInt(position.group(1))))
			.orElse(1);
	}

	private static String firstLine(Neo4jException ex) {
		return message(ex).stream().flatMap(String::lines).findFirst().orElse("The database refuses the statement.");
	}

	private static Optional<String> message(Neo4jException ex) {
		return Stream.ofNullable(ex.getMessage()).findFirst();
	}

}
