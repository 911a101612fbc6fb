package org.rightsgraph.export;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.rightsgraph.fact.Kind;
import org.rightsgraph.fact.NearWords;
import org.rightsgraph.graph.Entities;
import org.rightsgraph.graph.Neighbours;
import org.rightsgraph.graph.Reports;
import org.rightsgraph.graph.Selection;

import org.springframework.stereotype.Component;

/**
 * Makes sure that what is selected exists. A file without anything in it would leave open
 * whether nothing is known or a name is mistyped.
 */
@Component
public class SelectionCheck {

	private static final int NEAR = 3;

	private static final String ONE = "one of ";

	private static final String SEVERAL = "a list, separated by commas, of ";

	private static final List<String> TYPES = Arrays.stream(Kind.values())
		.filter(Kind::isEntity)
		.map((kind) -> kind.labels().getFirst())
		.toList();

	private final Neighbours neighbours;

	private final Reports reports;

	private final Entities entities;

	SelectionCheck(Neighbours neighbours, Reports reports, Entities entities) {
		this.neighbours = neighbours;
		this.reports = reports;
		this.entities = entities;
	}

	/**
	 * What is wrong with a selection.
	 *
	 * @param part the part of it that is wrong: {@code types}, {@code relationships},
	 * {@code report} or {@code entities}
	 * @param detail what is wrong
	 * @param allowed what would be right
	 */
	public record Problem(String part, String detail, String allowed) {
	}

	/**
	 * {@return types of entity as they are called in the graph, in whatever case they are
	 * given; what is none stays as it is}
	 * @param given the types
	 */
	public static List<String> types(List<String> given) {
		return given.stream()
			.map(String::strip)
			.map((type) -> TYPES.stream().filter(type::equalsIgnoreCase).findFirst().orElse(type))
			.toList();
	}

	/**
	 * {@return types of relationship as they are called in the graph, each once, in
	 * whatever case they are given; what is none stays as it is}
	 * @param given the types; null for none
	 */
	public static List<String> relationships(@Nullable List<String> given) {
		return (given == null) ? List.of()
				: given.stream().map((type) -> type.strip().toUpperCase(Locale.ROOT)).distinct().toList();
	}

	/**
	 * {@return what is wrong with a selection; nothing where it is sound}
	 * @param selection the selection
	 */
	public List<Problem> problems(Selection selection) {
		return Stream
			.of(unknown("types", "There is no type of entity '%s'.", selection.types(), SEVERAL, TYPES),
					unknownRelationships(selection.relationships()), unknownReport(selection.report()),
					unknownEntity(selection.entities()))
			.flatMap(List::stream)
			.toList();
	}

	/**
	 * {@return what is wrong with types of relationship; nothing where there are such
	 * between entities}
	 * @param given the types
	 */
	public List<Problem> unknownRelationships(List<String> given) {
		return given.isEmpty() ? List.of() : unknown("relationships", "There is no relationship '%s' between entities.",
				given, SEVERAL, this.neighbours.relationshipTypes());
	}

	private List<Problem> unknownReport(@Nullable String given) {
		return (given == null || this.reports.holds(given)) ? List.of()
				: unknown("report", "There is no report '%s'.", List.of(given), ONE, this.reports.ids());
	}

	private List<Problem> unknownEntity(List<String> given) {
		if (given.isEmpty()) {
			return List.of();
		}
		var allowed = "ids of entities, at most " + Selection.MOST_ENTITIES;
		if (given.size() > Selection.MOST_ENTITIES) {
			return List.of(new Problem("entities",
					"These are %d entities; there can be at most %d.".formatted(given.size(), Selection.MOST_ENTITIES),
					allowed));
		}
		var known = this.entities.labels(given);
		return given.stream()
			.filter((id) -> !known.containsKey(id))
			.limit(1)
			.map((id) -> new Problem("entities", "The graph holds no entity with the id '%s'.".formatted(id), allowed))
			.toList();
	}

	private static List<Problem> unknown(String part, String detail, List<String> given, String allowed,
			Collection<String> known) {
		return given.stream().filter((name) -> !known.contains(name)).map((name) -> {
			var near = NearWords.of(name, known, NEAR);
			return new Problem(part,
					detail.formatted(name) + (near.isEmpty() ? "" : " Did you mean " + String.join(" or ", near) + "?"),
					allowed + String.join(", ", known));
		}).toList();
	}

}
