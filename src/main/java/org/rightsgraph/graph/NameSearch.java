package org.rightsgraph.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.neo4j.driver.Record;
import org.rightsgraph.fact.Kind;

import org.rightsgraph.cypher.CypherFiles;

import org.springframework.stereotype.Component;

/**
 * Finds entities by their names.
 */
@Component
public class NameSearch {

	private static final String NAMES = CypherFiles.ofProgram().file("read/names").text();

	// A type is looked at after the index has answered; beyond this many names nobody is
	// found.
	private static final int CONSIDERED = 10_000;

	private final ReadTransactions transactions;

	NameSearch(ReadTransactions transactions) {
		this.transactions = transactions;
	}

	/**
	 * {@return the entities with a name that holds every word, the best first}
	 * @param text what to look for; nothing in it is an operator
	 * @param type the only kind of entity to find; nothing for all
	 * @param limit how many to return at most
	 */
	public List<NameHit> find(String text, Optional<Kind> type, int limit) {
		var query = LuceneText.allWords(text);
		if (query.isEmpty()) {
			return List.of();
		}
		var parameters = new HashMap<String, Object>();
		parameters.put("text", query.get());
		parameters.put("type", type.map((kind) -> kind.labels().getFirst()).orElse(null));
		parameters.put("limit", limit);
		parameters.put("considered", CONSIDERED);
		return this.transactions.read((client) -> List.copyOf(client.query(NAMES)
			.bindAll(parameters)
			.fetchAs(NameHit.class)
			.mappedBy((_, row) -> hit(row, text))
			.all()));
	}

	private static NameHit hit(Record row, String text) {
		var node = GraphValues.node(row.get("node").asNode());
		var id = Objects.requireNonNull(node.id());
		var name = Objects.requireNonNullElse(node.name(), id);
		var names = new ArrayList<String>();
		if (node.properties().get("names") instanceof List<?> others) {
			others.forEach((other) -> names.add(String.valueOf(other)));
		}
		return new NameHit(id, node.type(), name, names, LuceneText.best(text, name, names),
				rounded(row.get("score").asDouble()));
	}

	private static double rounded(double score) {
		return Math.round(score * 1000) / 1000.0;
	}

}
