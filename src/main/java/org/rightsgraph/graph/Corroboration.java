package org.rightsgraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.rightsgraph.cypher.CypherFiles;
import org.rightsgraph.fact.Kind;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * What several reports state independently of each other.
 */
@Component
public class Corroboration {

	private static final String ENTITIES = CypherFiles.ofProgram().file("read/stated-entities").text();

	private static final String EDGES = CypherFiles.ofProgram().file("read/stated-edges").text();

	private static final String TYPE = CypherFiles.ofProgram().file("read/relationship-type").text();

	private static final String TYPES = CypherFiles.ofProgram().file("read/relationship-types").text();

	// That two reports speak of one person, place or body says nothing about it; that
	// they speak of one event says that it happened.
	private static final List<String> FACTS = Stream.of(Kind.EVENT, Kind.VIOLATION, Kind.LAW, Kind.LIST, Kind.STATISTIC)
		.map((kind) -> kind.labels().getFirst())
		.toList();

	private static final Comparator<StatedFact> ORDER = Comparator
		.comparing((StatedFact stated) -> stated.fact().from() != null)
		.thenComparing((stated) -> stated.fact().type())
		.thenComparing((stated) -> String.valueOf(stated.fact().id()));

	private final ReadTransactions transactions;

	Corroboration(ReadTransactions transactions) {
		this.transactions = transactions;
	}

	/**
	 * {@return the facts that several reports state, or nothing where there is no such
	 * type}
	 * @param least how many independent reports are to state it at least
	 * @param type the only type of fact: the name of a kind of entity or of a
	 * relationship; nothing for relationships and for the kinds of entity that are facts
	 * @param slice which part of them to return
	 */
	public Optional<CorroborationList> find(int least, Optional<String> type, Slice slice) {
		var kind = type.flatMap(Corroboration::kind);
		return this.transactions.read((client) -> {
			var facts = new ArrayList<StatedFact>();
			if (type.isEmpty() || kind.isPresent()) {
				facts.addAll(entities(client, least, kind.map(List::of).orElse(FACTS)));
			}
			if (kind.isEmpty()) {
				if (type.isPresent() && !isRelationship(client, type.get())) {
					return Optional.<CorroborationList>empty();
				}
				facts.addAll(edges(client, least, type));
			}
			return Optional.of(list(client, facts, least, slice));
		});
	}

	private static Optional<String> kind(String type) {
		return Stream.of(Kind.values())
			.filter(Kind::isEntity)
			.map((kind) -> kind.labels().getFirst())
			.filter(type::equalsIgnoreCase)
			.findFirst();
	}

	private static boolean isRelationship(Neo4jClient client, String type) {
		return client.query(TYPE).bind(type).to("type").fetchAs(Boolean.class).one().orElse(false);
	}

	private static Collection<StatedFact> entities(Neo4jClient client, int least, List<String> labels) {
		var same = SameEntities.read(client);
		var clusters = new TreeMap<String, List<StatedFact>>();
		var parameters = new HashMap<String, Object>();
		parameters.put("labels", labels);
		parameters.put("least", least);
		parameters.put("judged", List.copyOf(same.all()));
		client.query(ENTITIES)
			.bindAll(parameters)
			.fetchAs(StatedFact.class)
			.mappedBy((_, row) -> StatedFact.entity(row))
			.all()
			.forEach((stated) -> clusters
				.computeIfAbsent(same.canonical(String.valueOf(stated.fact().id())), (_) -> new ArrayList<>())
				.add(stated));
		return clusters.values().stream().map(StatedFact::together).toList();
	}

	private static Collection<StatedFact> edges(Neo4jClient client, int least, Optional<String> type) {
		var parameters = new HashMap<String, Object>();
		parameters.put("least", least);
		parameters.put("types",
				type.map(List::of).orElseGet(() -> List.copyOf(client.query(TYPES).fetchAs(String.class).all())));
		return client.query(EDGES)
			.bindAll(parameters)
			.fetchAs(StatedFact.class)
			.mappedBy((_, row) -> StatedFact.edge(row))
			.all();
	}

	private static CorroborationList list(Neo4jClient client, List<StatedFact> facts, int least, Slice slice) {
		var reports = new TreeSet<String>();
		facts.forEach((fact) -> reports.addAll(fact.claims().keySet()));
		var origins = Origins.read(client, reports);
		var enough = facts.stream()
			.filter((fact) -> independent(fact, origins) >= least)
			.sorted(Comparator.comparingInt((StatedFact fact) -> -independent(fact, origins)).thenComparing(ORDER))
			.limit(slice.end())
			.toList();
		var shown = slice.of(enough).stream().map((fact) -> told(fact, origins)).toList();
		return new CorroborationList(shown, shown.size(), slice.isFollowed(enough));
	}

	private static int independent(StatedFact fact, Origins origins) {
		return origins.independent(fact.claims().keySet()).size();
	}

	private static CorroboratedFact told(StatedFact stated, Origins origins) {
		var counted = origins.independent(stated.claims().keySet());
		var reports = stated.claims().entrySet().stream().map((report) -> {
			var origin = origins.of(report.getKey());
			return new CorroboratedFact.ReportOnFact(origin.report(), origin.title(), origin.actors(),
					counted.contains(origin.report()), report.getValue());
		}).toList();
		return new CorroboratedFact(stated.fact(), counted.size(), reports,
				stated.claims().values().stream().flatMap(List::stream).distinct().sorted().toList());
	}

}
