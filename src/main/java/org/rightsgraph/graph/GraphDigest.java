package org.rightsgraph.graph;

import java.util.List;

import org.rightsgraph.cypher.CypherFiles;

import org.springframework.stereotype.Component;

/** Tells one state of the graph from another. */
@Component
public class GraphDigest {

	private static final String DIGEST = CypherFiles.ofProgram().file("read/digest").text();

	private final ReadTransactions transactions;

	GraphDigest(ReadTransactions transactions) {
		this.transactions = transactions;
	}

	/**
	 * {@return what the datasets of the graph say, as name and digest of each; the same
	 * as long as nothing else was imported}
	 */
	public List<String> current() {
		return this.transactions.readWhole((client) -> List.copyOf(client.query(DIGEST).fetchAs(String.class).all()));
	}

}
