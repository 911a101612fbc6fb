package org.rightsgraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.neo4j.driver.Record;
import org.rightsgraph.cypher.CypherFiles;
import org.rightsgraph.fact.Kind;
import org.rightsgraph.name.NameMatch;
import org.rightsgraph.name.NameMatcher;
import org.rightsgraph.name.NameWords;
import org.rightsgraph.name.Why;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Finds entities by their names: the index names candidates, and {@link NameMatcher} says
 * which of them fit and how well.
 */
@Component
public class NameSearch {

	private static final String NAMES = CypherFiles.ofProgram().file("read/names").text();

	// A type is looked at after the index has answered; beyond this many names nobody is
	// found.
	private static final int CONSIDERED = 10_000;

	// More than the most hits that can be asked for.
	private static final int CANDIDATES = 400;

	private static final int NEAR = 3;

	private static final Comparator<NameHit> BEST_FIRST = Comparator.comparingDouble(NameHit::score)
		.reversed()
		.thenComparing(NameHit::name)
		.thenComparing(NameHit::id);

	private final ReadTransactions transactions;

	NameSearch(ReadTransactions transactions) {
		this.transactions = transactions;
	}

	/**
	 * {@return the entities with a name that fits, the best first}
	 * @param text what to look for; nothing in it is an operator
	 * @param type the only kind of entity to find; nothing for all
	 * @param transliterate whether names in another script are found
	 * @param limit how many to return at most
	 */
	public List<NameHit> find(String text, Optional<Kind> type, boolean transliterate, int limit) {
		return this.transactions
			.read((client) -> find(client, text, type.map((kind) -> kind.labels().getFirst()), transliterate, limit));
	}

	/**
	 * {@return the ids that somebody may have meant, the likeliest first; at most three}
	 * @param id an id that the graph does not hold; ids are names with hyphens
	 * @param label the label that an entity must have; nothing for all
	 */
	public List<String> near(String id, Optional<String> label) {
		return this.transactions.read((client) -> near(client, id, label));
	}

	/**
	 * {@return the ids that somebody may have meant, the likeliest first; at most three}
	 * @param client reads the graph
	 * @param id an id that the graph does not hold; ids are names with hyphens
	 * @param label the label that an entity must have; nothing for all
	 */
	public List<String> near(Neo4jClient client, String id, Optional<String> label) {
		return find(client, id.replace('-', ' '), label, true, NEAR).stream().map(NameHit::id).toList();
	}

	private static List<NameHit> find(Neo4jClient client, String text, Optional<String> label, boolean transliterate,
			int limit) {
		var query = LuceneText.allWords(text);
		if (query.isEmpty()) {
			return List.of();
		}
		var words = NameWords.of(text);
		var matcher = new NameMatcher(words, transliterate);
		var hits = hits(candidates(client, query.get(), label), matcher::match);
		if (hits.isEmpty()) {
			hits = LuceneText.allWordsButOne(text)
				.map((fewer) -> hits(candidates(client, fewer, label), matcher::matchWithoutOne))
				.orElse(List.of());
		}
		// Who looks for Tokaev, and finds him, does not mean Bokaev. With a second word
		// that fits, it may be the same person.
		boolean errorsCount = words.size() > 1 || hits.stream().noneMatch((hit) -> hit.why().isCertain());
		return hits.stream().filter((hit) -> errorsCount || hit.why() != Why.NEAR).limit(limit).toList();
	}

	private static Collection<Record> candidates(Neo4jClient client, String text, Optional<String> label) {
		var parameters = new HashMap<String, Object>();
		parameters.put("text", text);
		parameters.put("type", label.orElse(null));
		parameters.put("limit", CANDIDATES);
		parameters.put("considered", CONSIDERED);
		return client.query(NAMES).bindAll(parameters).fetchAs(Record.class).mappedBy((_, row) -> row).all();
	}

	private static List<NameHit> hits(Collection<Record> candidates, Function<String, Optional<NameMatch>> matcher) {
		return candidates.stream().flatMap((row) -> hit(row, matcher).stream()).sorted(BEST_FIRST).toList();
	}

	private static Optional<NameHit> hit(Record row, Function<String, Optional<NameMatch>> matcher) {
		var id = row.get("id").asString();
		// Somebody may have added a single one by hand.
		List<String> others = (row.get("names").asObject() instanceof List<?> list)
				? list.stream().map(String::valueOf).toList() : List.of(text(row.get("names")));
		var name = row.get("name").isNull() ? id : text(row.get("name"));
		var type = GraphValues.type(row.get("labels").asList(NameSearch::text));
		var names = new ArrayList<String>(List.of(name));
		names.addAll(others);
		return names.stream()
			.flatMap((candidate) -> matcher.apply(candidate)
				.map((match) -> new NameHit(id, type, name, others, candidate, match.why(), rounded(match.score())))
				.stream())
			// Of equals the first: what to call it comes before its other names.
			.reduce((left, right) -> (right.score() > left.score()) ? right : left);
	}

	private static String text(org.neo4j.driver.Value value) {
		return String.valueOf(value.asObject());
	}

	private static double rounded(double score) {
		return Math.round(score * 1000) / 1000.0;
	}

}
