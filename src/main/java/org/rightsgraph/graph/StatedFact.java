package org.rightsgraph.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * A fact with the ids of its claims by report.
 *
 * @param fact the fact
 * @param claims the ids of its claims by the id of their report
 */
record StatedFact(CorroboratedFact.Fact fact, Map<String, List<String>> claims) {

	static StatedFact entity(Record row) {
		var entity = EntityName.of(row.get("entity"));
		return new StatedFact(
				new CorroboratedFact.Fact(entity.id(), entity.type(), entity.name(), List.of(), null, null),
				claims(row.get("reports")));
	}

	static StatedFact edge(Record row) {
		var edge = row.get("edge").asRelationship();
		return new StatedFact(
				new CorroboratedFact.Fact(Fields.of(edge).maybe("id"), edge.type(), null, List.of(),
						EntityName.of(row.get("source")), EntityName.of(row.get("target"))),
				claims(row.get("reports")));
	}

	/**
	 * {@return what is stated of one thing under several ids}
	 * @param same the same thing, by id
	 */
	static StatedFact together(List<StatedFact> same) {
		var first = same.getFirst().fact();
		var others = same.stream().skip(1).flatMap((fact) -> Stream.ofNullable(fact.fact().id())).toList();
		var claims = new TreeMap<String, List<String>>();
		same.forEach((fact) -> fact.claims().forEach((report, ids) -> claims.merge(report, ids, StatedFact::union)));
		return new StatedFact(
				new CorroboratedFact.Fact(first.id(), first.type(), first.name(), others, first.from(), first.to()),
				claims);
	}

	private static List<String> union(Collection<String> left, Collection<String> right) {
		var both = new TreeSet<>(left);
		both.addAll(right);
		return List.copyOf(both);
	}

	private static Map<String, List<String>> claims(Value reports) {
		var claims = new TreeMap<String, List<String>>();
		reports.asList((report) -> Fields.of(report))
			.forEach((report) -> claims.put(report.text("report"), report.texts("claims")));
		return claims;
	}

}
