package org.rightsgraph.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * What reports disagree on.
 */
@Component
public class Contradictions {

	private final ReadTransactions transactions;

	private final Labels labels;

	Contradictions(ReadTransactions transactions, Labels labels) {
		this.transactions = transactions;
		this.labels = labels;
	}

	/**
	 * {@return the contradictions, or nothing where the graph does not hold the entity}
	 * @param kind the only kind to look for; nothing for all
	 * @param entity the id of the entity they are to be about; nothing for all
	 * @param slice which part of them to return
	 */
	public Optional<ContradictionList> find(Optional<ContradictionKind> kind, Optional<String> entity, Slice slice) {
		return this.transactions.read((client) -> {
			if (entity.isPresent() && this.labels.of(client, entity.get()).isEmpty()) {
				return Optional.<ContradictionList>empty();
			}
			return Optional.of(list(client, kind, entity, slice));
		});
	}

	private static ContradictionList list(Neo4jClient client, Optional<ContradictionKind> kind, Optional<String> entity,
			Slice slice) {
		var same = SameEntities.read(client);
		var entities = entity.map(same::with).orElse(List.of());
		var found = new ArrayList<Disagreement>();
		Arrays.stream(ContradictionKind.values())
			.filter((each) -> kind.isEmpty() || kind.get() == each)
			.forEach((each) -> found.addAll(find(client, each, same, entities, slice.end())));
		// What may be mere progress of a count contradicts least.
		found.sort(Comparator.comparing(Disagreement::superseded));
		var shown = slice.of(found);
		var sources = Sources.read(client,
				new TreeSet<>(shown.stream()
					.flatMap((disagreement) -> disagreement.sides().stream())
					.flatMap((side) -> side.claims().stream())
					.toList()));
		return new ContradictionList(shown.stream().map((disagreement) -> told(disagreement, sources)).toList(),
				shown.size(), slice.isFollowed(found));
	}

	private static List<Disagreement> find(Neo4jClient client, ContradictionKind kind, SameEntities same,
			Collection<String> entities, int limit) {
		return switch (kind) {
			case FIGURE -> new FigureDisagreements(same, limit).find(client, entities);
			case DATE, SENTENCE -> new PropertyDisagreements(same, limit).find(client, kind, entities);
			case DENIAL -> new Denials(limit).find(client, entities);
		};
	}

	private static Contradiction told(Disagreement found, Sources sources) {
		var statements = found.sides()
			.stream()
			.map((side) -> new Contradiction.Statement(side.deniers().isEmpty() ? "states" : "denies", side.entity(),
					side.value(), side.population(), side.period(), sources.of(side)))
			.toList();
		var claims = found.sides().stream().flatMap((side) -> side.claims().stream()).distinct().sorted().toList();
		return new Contradiction(found.kind().word(), found.superseded(), found.certain(), found.matter(), statements,
				found.why(), claims);
	}

}
