package org.rightsgraph.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.rightsgraph.cypher.CypherFiles;
import org.rightsgraph.fact.IndependentSources;

import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * Where reports come from, and which of them are independent of each other.
 */
final class Origins {

	private static final String ORIGINS = CypherFiles.ofProgram().file("read/origins").text();

	private final Map<String, Origin> byReport = new HashMap<>();

	// Facts by the thousand rest on the same few reports.
	private final Map<Set<String>, Set<String>> independent = new HashMap<>();

	static Origins read(Neo4jClient client, Collection<String> reports) {
		var origins = new Origins();
		client.query(ORIGINS).bind(List.copyOf(reports)).to("ids").fetchAs(Origin.class).mappedBy((_, row) -> {
			var report = Fields.of(row.get("report"));
			return new Origin(report.text("id"), report.text("title"), Fields.actors(row.get("origins")));
		}).all().forEach((origin) -> origins.byReport.put(origin.report(), origin));
		return origins;
	}

	/**
	 * {@return the ids of as many of some reports as possible that are independent}
	 * @param reports the ids of the reports
	 */
	Set<String> independent(Set<String> reports) {
		return this.independent.computeIfAbsent(Set.copyOf(reports),
				(ids) -> IndependentSources.largest(ids.stream()
					.map((id) -> new IndependentSources.Source(id,
							of(id).actors().stream().map(ActorName::id).collect(Collectors.toSet())))
					.toList()));
	}

	Origin of(String report) {
		return Objects.requireNonNull(this.byReport.get(report));
	}

	/**
	 * A report and where it comes from.
	 */
	record Origin(String report, String title, List<ActorName> actors) {

	}

}
