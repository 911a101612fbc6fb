package org.rightsgraph.graph;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;

import org.neo4j.driver.Record;
import org.rightsgraph.cypher.CypherFiles;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The words that the data use in a fixed sense, and what they mean.
 */
@Component
public class Vocabularies {

	private static final String VOCABULARIES = CypherFiles.ofProgram().file("read/vocabularies").text();

	private static final String VOCABULARY = CypherFiles.ofProgram().file("read/vocabulary").text();

	// They stand beside the other properties, or say where the term is.
	private static final Set<String> APART = Set.of("definition", "example", "term", "vocabulary");

	private final ReadTransactions transactions;

	Vocabularies(ReadTransactions transactions) {
		this.transactions = transactions;
	}

	/**
	 * {@return all vocabularies, by name}
	 */
	public List<VocabularyName> all() {
		return this.transactions.read((client) -> List.copyOf(client.query(VOCABULARIES)
			.fetchAs(VocabularyName.class)
			.mappedBy((_, row) -> new VocabularyName(row.get("name").asString(), row.get("terms").asLong()))
			.all()));
	}

	/**
	 * {@return the terms of a vocabulary, by id; none where there is no such vocabulary}
	 * @param name the vocabulary's name
	 */
	public List<VocabularyTerm> terms(String name) {
		return this.transactions.read((client) -> terms(client, name));
	}

	/**
	 * {@return the terms of a vocabulary, by id; none where there is no such vocabulary}
	 * @param client reads the graph
	 * @param name the vocabulary's name
	 */
	public List<VocabularyTerm> terms(Neo4jClient client, String name) {
		return List.copyOf(client.query(VOCABULARY)
			.bind(name)
			.to("name")
			.fetchAs(VocabularyTerm.class)
			.mappedBy((_, row) -> term(row))
			.all());
	}

	private static VocabularyTerm term(Record row) {
		var node = row.get("term").asNode();
		var fields = Fields.of(node);
		var properties = new TreeMap<>(GraphValues.node(node).properties());
		properties.keySet().removeAll(APART);
		return new VocabularyTerm(row.get("id").asString(), fields.maybe("name"), fields.maybe("definition"),
				fields.maybe("example"), properties);
	}

}
