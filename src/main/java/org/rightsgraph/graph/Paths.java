package org.rightsgraph.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.neo4j.driver.types.Path;
import org.rightsgraph.cypher.CypherFiles;

import org.springframework.stereotype.Component;

/**
 * How entities are connected.
 */
@Component
public class Paths {

	private static final String PATHS = CypherFiles.ofProgram().file("read/paths").text();

	// Of more equally short ways nobody sees the first ones.
	private static final int CONSIDERED = 10_000;

	// Of persons and the like only what the edges say belongs to the way.
	private static final Set<String> WITH_CLAIMS = Set.of("Event", "Violation", "Law", "List", "Statistic");

	private final ReadTransactions transactions;

	Paths(ReadTransactions transactions) {
		this.transactions = transactions;
	}

	/**
	 * What ways to look for.
	 *
	 * @param from the id of the one entity
	 * @param to the id of the other
	 * @param maxLength how many edges they may have
	 * @param through the labels of the entities that they may pass
	 * @param avoid the ids of entities that they may not pass
	 */
	public record Search(String from, String to, int maxLength, List<String> through, List<String> avoid) {

		public Search {
			through = List.copyOf(through);
			avoid = List.copyOf(avoid);
		}

	}

	/**
	 * {@return the shortest ways between two entities}
	 * @param search what ways to look for
	 * @param limit how many to return at most
	 */
	public Connections find(Search search, int limit) {
		var parameters = new HashMap<String, Object>();
		parameters.put("from", search.from());
		parameters.put("to", search.to());
		parameters.put("maxLength", search.maxLength());
		parameters.put("through", search.through());
		parameters.put("avoid", search.avoid());
		parameters.put("considered", CONSIDERED);
		parameters.put("limit", limit + 1);
		var found = this.transactions.read((client) -> List.copyOf(client.query(PATHS)
			.bindAll(parameters)
			.fetchAs(Connection.class)
			.mappedBy((_, row) -> connection(row.get("path").asPath()))
			.all()));
		var shown = found.subList(0, Math.min(limit, found.size()));
		return new Connections(search.from(), search.to(), search.maxLength(), search.through(), List.copyOf(shown),
				shown.size(), found.size() > limit);
	}

	private static Connection connection(Path path) {
		var connection = GraphValues.path(path);
		var claims = new TreeSet<String>();
		connection.edges().forEach((edge) -> claims.addAll(edge.claims()));
		connection.nodes()
			.subList(1, connection.nodes().size() - 1)
			.stream()
			.filter((node) -> WITH_CLAIMS.contains(node.type()))
			.forEach((node) -> claims.addAll(node.claims()));
		return new Connection(connection.edges().size(), connection.nodes(), connection.edges(), List.copyOf(claims));
	}

}
