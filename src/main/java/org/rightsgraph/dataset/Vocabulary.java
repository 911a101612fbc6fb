package org.rightsgraph.dataset;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.rightsgraph.fact.Kind;

/**
 * The terms that tables may use. Vocabularies are small and held in memory.
 */
public final class Vocabulary {

	private final Map<String, Set<String>> terms = new TreeMap<>();

	private final Map<String, Set<String>> files = new TreeMap<>();

	private final Map<String, RelationshipKind> relationshipKinds = new TreeMap<>();

	private final Map<String, InvolvementRole> involvementRoles = new TreeMap<>();

	private final Map<String, List<String>> rightsOfViolationKind = new TreeMap<>();

	/**
	 * A kind of relationship.
	 *
	 * @param type its type in the graph
	 * @param from what it can start from
	 * @param to what it can lead to
	 */
	public record RelationshipKind(String type, Set<Kind> from, Set<Kind> to) {
	}

	/**
	 * A role in an event or a violation.
	 *
	 * @param type its type in the graph
	 * @param fromActor whether the edge leads from the actor to the event or violation,
	 * or the other way
	 */
	public record InvolvementRole(String type, boolean fromActor) {
	}

	/**
	 * Takes up the terms that a row of a vocabulary's table defines.
	 * @return whether the term is new
	 */
	boolean add(Row row) {
		String id = row.id();
		return switch (row.table()) {
			case TERMS -> add(row.string("vocabulary"), row);
			case VIOLATION_KINDS -> {
				this.rightsOfViolationKind.put(id, row.ids("rights"));
				yield add("violation-kind", row);
			}
			case RELATIONSHIP_KINDS -> {
				this.relationshipKinds.put(id,
						new RelationshipKind(row.string("type"), kinds(row, "from"), kinds(row, "to")));
				yield add("relationship-kind", row);
			}
			case INVOLVEMENT_ROLES -> {
				this.involvementRoles.put(id,
						new InvolvementRole(row.string("type"), row.string("direction").equals("from-actor")));
				yield add("involvement-role", row);
			}
			default -> true;
		};
	}

	private boolean add(String vocabulary, Row row) {
		this.files.computeIfAbsent(vocabulary, (name) -> new TreeSet<>()).add(row.at().file());
		return this.terms.computeIfAbsent(vocabulary, (name) -> new TreeSet<>()).add(row.id());
	}

	private static Set<Kind> kinds(Row row, String column) {
		return row.ids(column).stream().map(Kind::ofWord).collect(Collectors.toUnmodifiableSet());
	}

	/** The files in which the vocabulary's terms stand. */
	Collection<String> filesOf(String vocabulary) {
		return this.files.getOrDefault(vocabulary, Set.of());
	}

	boolean contains(String vocabulary, String term) {
		return termsOf(vocabulary).contains(term);
	}

	Collection<String> termsOf(String vocabulary) {
		return this.terms.getOrDefault(vocabulary, Set.of());
	}

	/**
	 * {@return the kind of relationship of that name}
	 */
	public Optional<RelationshipKind> relationshipKind(String id) {
		return Optional.ofNullable(this.relationshipKinds.get(id));
	}

	/**
	 * {@return the role of that name}
	 */
	public Optional<InvolvementRole> involvementRole(String id) {
		return Optional.ofNullable(this.involvementRoles.get(id));
	}

	/**
	 * {@return the rights that a kind of violation touches}
	 */
	public List<String> rightsOfViolationKind(String id) {
		return this.rightsOfViolationKind.getOrDefault(id, List.of());
	}

}
