package org.rightsgraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.neo4j.driver.Record;
import org.rightsgraph.cypher.CypherFiles;
import org.rightsgraph.fact.Edtf;
import org.rightsgraph.fact.Term;

import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * Finds entities that are judged to be one and the same thing and of which two values of
 * one property cannot both be true.
 */
final class PropertyDisagreements {

	private static final String PROPERTIES = CypherFiles.ofProgram().file("read/properties").text();

	private static final String OPEN_KIND = "unspecified-term";

	private final SameEntities same;

	private final int limit;

	PropertyDisagreements(SameEntities same, int limit) {
		this.same = same;
		this.limit = limit;
	}

	/**
	 * {@return the disagreements}
	 * @param client reads the graph
	 * @param kind on what: dates or sentences
	 * @param entities the ids of what it is to be about; empty for all
	 */
	List<Disagreement> find(Neo4jClient client, ContradictionKind kind, Collection<String> entities) {
		var clusters = new TreeMap<String, List<Row>>();
		var ids = this.same.all().stream().filter((id) -> entities.isEmpty() || entities.contains(id)).toList();
		client.query(PROPERTIES)
			.bind(ids)
			.to("ids")
			.fetchAs(Row.class)
			.mappedBy((_, row) -> new Row(row))
			.all()
			.forEach((row) -> clusters.computeIfAbsent(this.same.canonical(row.id()), (_) -> new ArrayList<>())
				.add(row));
		return clusters.values()
			.stream()
			.flatMap((rows) -> pairs(rows))
			.flatMap((pair) -> ((kind == ContradictionKind.DATE) ? pair.date().stream() : pair.sentence()))
			.limit(this.limit)
			.toList();
	}

	private static Stream<Pair> pairs(List<Row> rows) {
		return rows.stream()
			.flatMap((left) -> rows.stream()
				.filter((right) -> left.id().compareTo(right.id()) < 0)
				.map((right) -> new Pair(left, right)));
	}

	private record Row(Record row) {

		String id() {
			return this.row.get("entity").get("id").asString();
		}

		Optional<String> value(String property) {
			return Optional.ofNullable(Fields.of(this.row.get("entity")).maybe(property));
		}

		Disagreement.Side side(String property, String value) {
			return Disagreement.Side.of(id(), value,
					SupportingClaim.of(this.row.get("claims"), property).stream().map(SupportingClaim::id).toList());
		}

	}

	private record Pair(Row left, Row right) {

		Optional<Disagreement> date() {
			var inferred = this.left.value("dateInferred").isPresent() || this.right.value("dateInferred").isPresent();
			return of(ContradictionKind.DATE, "date", !inferred,
					(left, right) -> Edtf.parse(left).isCompatibleWith(Edtf.parse(right)),
					(left, right) -> """
							The same thing cannot have happened both “%s” and “%s”: no day belongs to both%s."""
						.formatted(left, right,
								inferred ? "; part of a date is inferred, not stated in its sentence" : ""));
		}

		Stream<Disagreement> sentence() {
			return Stream.concat(
					of(ContradictionKind.SENTENCE, "sentence", true,
							(left, right) -> Term.parse(left).isCompatibleWith(Term.parse(right)),
							"One sentence cannot be both “%s” and “%s” long."::formatted)
						.stream(),
					of(ContradictionKind.SENTENCE, "sentenceKind", true,
							(left, right) -> left.equals(right) || left.equals(OPEN_KIND) || right.equals(OPEN_KIND),
							"One sentence cannot be both of the kind “%s” and of the kind “%s”."::formatted)
						.stream());
		}

		private Optional<Disagreement> of(ContradictionKind kind, String property, boolean certain,
				Comparison compatible, Explanation why) {
			var left = this.left.value(property);
			var right = this.right.value(property);
			if (left.isEmpty() || right.isEmpty() || isCompatible(compatible, left.get(), right.get())) {
				return Optional.empty();
			}
			var entities = Stream.of(this.left, this.right)
				.flatMap((row) -> Stream.concat(Stream.of(EntityName.of(row.row().get("entity"))),
						EntityName.all(row.row().get("victims")).stream()))
				.distinct()
				.toList();
			return Optional
				.of(new Disagreement(kind, false, certain, new Contradiction.Matter(entities, property, null, null),
						List.of(this.left.side(property, left.get()), this.right.side(property, right.get())),
						why.of(left.get(), right.get())));
		}

		/** What cannot be read, as somebody's own addition, contradicts nothing. */
		private static boolean isCompatible(Comparison compatible, String left, String right) {
			try {
				return compatible.test(left, right);
			}
			catch (IllegalArgumentException _) {
				return true;
			}
		}

	}

	@FunctionalInterface
	private interface Comparison {

		boolean test(String left, String right);

	}

	@FunctionalInterface
	private interface Explanation {

		String of(String left, String right);

	}

}
