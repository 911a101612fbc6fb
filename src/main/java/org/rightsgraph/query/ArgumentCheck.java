package org.rightsgraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.rightsgraph.graph.Labels;
import org.rightsgraph.graph.NameSearch;
import org.rightsgraph.graph.Reports;
import org.rightsgraph.graph.Vocabularies;
import org.rightsgraph.graph.VocabularyTerm;

import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * Makes sure that the graph holds the entities, reports and terms that a call names. An
 * answer without rows would leave open whether nothing is known or a word is mistyped.
 */
final class ArgumentCheck {

	private final Labels labels;

	private final NameSearch names;

	private final Reports reports;

	private final Vocabularies vocabularies;

	ArgumentCheck(Labels labels, NameSearch names, Reports reports, Vocabularies vocabularies) {
		this.labels = labels;
		this.names = names;
		this.reports = reports;
		this.vocabularies = vocabularies;
	}

	/**
	 * Looks up what the caller gave.
	 * @param client reads the graph
	 * @param query the query
	 * @param arguments the arguments of the call
	 * @throws ArgumentException naming everything that the graph does not hold
	 */
	void check(Neo4jClient client, Query query, Arguments arguments) {
		var problems = new ArrayList<ArgumentProblem>();
		for (var parameter : query.parameters()) {
			if (arguments.given().contains(parameter.name())) {
				var value = String.valueOf(arguments.values().get(parameter.name()));
				fault(client, parameter.type(), value)
					.ifPresent((detail) -> problems.add(new ArgumentProblem(ArgumentProblem.Kind.NO_SUCH_ENTITY,
							parameter.name(), detail, parameter.type().allowed())));
			}
		}
		if (!problems.isEmpty()) {
			throw new ArgumentException(query.name(), problems);
		}
	}

	private Optional<String> fault(Neo4jClient client, ParameterType type, String value) {
		return switch (type) {
			case ParameterType.Identifier identifier when identifier.ofReport() -> report(client, value);
			case ParameterType.Identifier identifier -> entity(client, identifier, value);
			case ParameterType.Term term -> term(client, term, value);
			default -> Optional.empty();
		};
	}

	private Optional<String> entity(Neo4jClient client, ParameterType.Identifier type, String id) {
		var found = this.labels.of(client, id);
		var label = type.label();
		if (found.isEmpty()) {
			var near = this.names.near(client, id, Optional.ofNullable(label));
			return Optional.of("The graph holds nothing with the id '%s'.%s Ids are found with /api/search?q=."
				.formatted(id, NearNames.question(near)));
		}
		return (label == null || found.contains(label)) ? Optional.empty()
				: Optional.of("'%s' is of type %s, not %s.".formatted(id, this.labels.mostTelling(found), label));
	}

	private Optional<String> report(Neo4jClient client, String id) {
		if (this.reports.holds(client, id)) {
			return Optional.empty();
		}
		return Optional.of("The graph holds no report with the id '%s'.%s All reports: /api/reports.".formatted(id,
				NearNames.hint(id, this.reports.ids(client))));
	}

	private Optional<String> term(Neo4jClient client, ParameterType.Term type, String word) {
		var known = type.vocabularies()
			.stream()
			.flatMap((name) -> this.vocabularies.terms(client, name).stream())
			.map(VocabularyTerm::id)
			.distinct()
			.toList();
		if (known.contains(word)) {
			return Optional.empty();
		}
		List<String> places = type.vocabularies().stream().map("/api/vocabularies/"::concat).toList();
		return Optional.of("There is no term '%s' in the vocabulary %s.%s All terms: %s.".formatted(word,
				String.join(" or ", type.vocabularies()), NearNames.hint(word, known), String.join(", ", places)));
	}

}
