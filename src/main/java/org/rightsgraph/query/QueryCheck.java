package org.rightsgraph.query;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.neo4j.driver.NotificationClassification;
import org.neo4j.driver.Result;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.summary.GqlNotification;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;
import org.rightsgraph.graph.ReadTransactions;

/**
 * Has the database explain a query: whether it is valid, only reads, uses the parameters
 * that its header declares and returns the claims it rests on. Nothing of the statement
 * is parsed here.
 */
final class QueryCheck {

	static final String CLAIMS = "claims";

	// The database plans the statement that follows and does not run it.
	private static final String PLAN_ONLY = "EXPLAIN ";

	private static final String PARAMETER_MISSING = "01N60";

	private static final Pattern PARAMETER = Pattern.compile("\\$`([^`]+)`");

	/** Nobody nests so deep; what does makes the database run out of its stack. */
	private static final int DEEPEST = 200;

	private final ReadTransactions transactions;

	private final Duration patience;

	/**
	 * Prepares it.
	 * @param transactions where the database is asked
	 * @param patience how long an answer is waited for: of some statements the database
	 * fails to say that it fails
	 */
	QueryCheck(ReadTransactions transactions, Duration patience) {
		this.transactions = transactions;
		this.patience = patience;
	}

	/**
	 * {@return the query of a file}
	 * @param file the file
	 * @throws FaultyQueryException naming everything that is wrong with it
	 */
	Query check(QueryFile file) {
		var header = QueryHeaderParser.parse(file);
		if (depth(file.text()) > DEEPEST) {
			throw new FaultyQueryException(List.of(file.fault(1,
					"More than %d brackets stand within each other. Write it less deeply nested.".formatted(DEEPEST))));
		}
		var plan = explain(file);
		var faults = new ArrayList<QueryFault>();
		if (plan.type() != QueryType.READ_ONLY) {
			faults.add(file.fault(1,
					"The statement writes (the database calls it %s). A query may only read.".formatted(plan.type())));
		}
		QueryReach.beyondTheGraph(plan.summary()).forEach((beyond) -> faults.add(file.fault(1, beyond)));
		if (!plan.columns().contains(CLAIMS)) {
			faults.add(file.fault(1,
					"The columns are %s. A column '%s' is missing: the list of the ids of the claims on which a row rests."
						.formatted(String.join(", ", plan.columns()), CLAIMS)));
		}
		compareParameters(file, header, plan.parameters(), faults);
		if (!faults.isEmpty()) {
			throw new FaultyQueryException(faults);
		}
		return new Query(file.name(), header.description(), header.parameters(), plan.columns(),
				warnings(plan, file.builtIn()), file.builtIn(), file.text());
	}

	/**
	 * What the database says about a statement.
	 */
	record Explained(List<String> columns, QueryType type, Set<String> parameters, List<String> operators,
			ResultSummary summary) {
	}

	Explained explain(QueryFile file) {
		try {
			return inTime(file, () -> this.transactions
				.readWhole((client) -> explained(client.getQueryRunner().run(PLAN_ONLY + file.text()))));
		}
		catch (Neo4jException ex) {
			throw new FaultyQueryException(List.of(QueryRefusal.of(file, ex).orElseThrow(() -> ex)));
		}
	}

	private Explained inTime(QueryFile file, Supplier<Explained> task) {
		var plan = new CompletableFuture<Explained>();
		Thread.ofVirtual().name("query-check").start(() -> {
			try {
				plan.complete(task.get());
			}
			catch (RuntimeException | Error ex) {
				plan.completeExceptionally(ex);
			}
		});
		try {
			return plan.orTimeout(this.patience.toMillis(), TimeUnit.MILLISECONDS).join();
		}
		catch (CompletionException ex) {
			throw switch (ex.getCause()) {
				case TimeoutException _ when !file.builtIn() -> new FaultyQueryException(List.of(file.fault(1,
						"The database does not say how it would answer this. Make it shorter, or less deeply nested.")));
				case RuntimeException cause -> cause;
				case Error error -> throw error;
				case null, default -> ex;
			};
		}
	}

	private static int depth(String text) {
		var deepest = 0;
		var depth = 0;
		for (var character : text.toCharArray()) {
			depth += ("([{".indexOf(character) >= 0) ? 1 : (")]}".indexOf(character) >= 0) ? -1 : 0;
			deepest = Math.max(deepest, depth);
		}
		return deepest;
	}

	private static Explained explained(Result result) {
		var columns = result.keys();
		var summary = result.consume();
		// Sent without any value, the plan names every parameter that the statement uses.
		var parameters = summary.gqlStatusObjects()
			.stream()
			.filter((status) -> status.gqlStatus().equals(PARAMETER_MISSING))
			.flatMap((status) -> PARAMETER.matcher(status.statusDescription()).results())
			.map((match) -> match.group(1))
			.collect(Collectors.toCollection(LinkedHashSet::new));
		return new Explained(columns, summary.queryType(), parameters,
				summary.hasPlan() ? operators(summary.plan()) : List.of(), summary);
	}

	private static List<String> operators(Plan plan) {
		var operators = new ArrayList<String>();
		operators.add(plan.operatorType());
		plan.children().forEach((child) -> operators.addAll(operators(child)));
		return operators;
	}

	private static void compareParameters(QueryFile file, QueryHeader header, Set<String> used,
			List<QueryFault> faults) {
		var declared = header.parameters().stream().map(Parameter::name).toList();
		used.stream()
			.filter((name) -> !declared.contains(name))
			.forEach((name) -> faults.add(file.fault(1,
					"The statement uses $%s, which the header does not declare: '// @param %s TYPE = default  text'.%s"
						.formatted(name, name, NearNames.hint(name, declared)))));
		declared.stream()
			.filter((name) -> !used.contains(name))
			.forEach((name) -> faults.add(file.fault(lineOfParameter(file, name),
					"The header declares '%s', but the statement does not use $%s.%s".formatted(name, name,
							NearNames.hint(name, used)))));
	}

	private static int lineOfParameter(QueryFile file, String name) {
		var lines = file.text().lines().toList();
		for (int index = 0; index < lines.size(); index++) {
			if (lines.get(index).matches("\\s*//\\s*@param\\s+" + Pattern.quote(name) + "\\s.*")) {
				return index + 1;
			}
		}
		return 1;
	}

	private static List<String> warnings(Explained plan, boolean builtIn) {
		return Stream
			.concat(notifications(plan.summary(), builtIn),
					plan.operators().stream().flatMap((operator) -> slow(operator, builtIn)).distinct())
			.toList();
	}

	/** What costs more the larger the graph is, whatever is asked about. */
	private static Stream<String> slow(String operator, boolean builtIn) {
		if (operator.startsWith("AllNodesScan")) {
			return Stream.of("it looks at every node of the graph: begin with a label, or with the id of an entity");
		}
		if (operator.contains("AllRelationshipsScan")) {
			return Stream
				.of("it looks at every edge of the graph: name the types of the edges, or the labels of their ends");
		}
		if (operator.startsWith("CartesianProduct")) {
			return Stream
				.of("it pairs all that one pattern finds with all that another finds: join them by an edge or a condition");
		}
		// Those of the program have no other place to start from, which a test looks
		// after.
		if (!builtIn && operator.matches(".*(Labels?|Type)Scan.*")) {
			return Stream
				.of("it looks at every node with a label, or at every edge of a type: begin with the id of an entity, or with a property that has an index");
		}
		return Stream.empty();
	}

	private static Stream<String> notifications(ResultSummary summary, boolean builtIn) {
		return summary.gqlStatusObjects()
			.stream()
			.filter(GqlNotification.class::isInstance)
			.map(GqlNotification.class::cast)
			.filter((notification) -> isOfInterest(notification, builtIn))
			.map((notification) -> notification.position()
				.map((position) -> "line " + position.line() + ": ")
				.orElse("") + notification.statusDescription());
	}

	private static boolean isOfInterest(GqlNotification notification, boolean builtIn) {
		var classification = notification.classification().orElse(NotificationClassification.GENERIC);
		return switch (classification) {
			case DEPRECATION, PERFORMANCE -> true;
			// In an empty graph every label is unknown; in somebody's own file an unknown
			// one is likely a slip.
			case UNRECOGNIZED -> !builtIn;
			default -> false;
		};
	}

}
