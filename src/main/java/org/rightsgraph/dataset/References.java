package org.rightsgraph.dataset;

import java.util.EnumSet;
import java.util.Set;

import org.rightsgraph.fact.Kind;

/** Finds the ids that a row names. */
final class References {

	private final Vocabulary vocabulary;

	References(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	interface Consumer {

		void accept(String id, Set<Kind> allowed, String column);

	}

	void of(Row row, Consumer consumer) {
		for (Column column : row.table().columns()) {
			switch (column.type()) {
				case ColumnType.Reference(Set<Kind> kinds) -> row.ids(column.name())
					.forEach((id) -> consumer.accept(id, narrowed(row, column.name(), kinds), column.name()));
				case ColumnType.References(Set<Kind> kinds) ->
					row.ids(column.name()).forEach((id) -> consumer.accept(id, kinds, column.name()));
				case ColumnType.Claims _ ->
					row.claims().all().forEach((id) -> consumer.accept(id, EnumSet.of(Kind.CLAIM), column.name()));
				default -> {
				}
			}
		}
	}

	/**
	 * Hands over the ids that a row rests on because its kind names them: the graph says
	 * of a violation which rights those of its kind touch.
	 */
	void byKind(Row row, java.util.function.Consumer<String> consumer) {
		if (row.table() == Table.VIOLATIONS && row.ids("rights").isEmpty()) {
			row.value("kind")
				.ifPresent((kind) -> this.vocabulary.rightsOfViolationKind(kind.toString()).forEach(consumer));
		}
	}

	/** Which ends a relationship can have is up to its kind. */
	private Set<Kind> narrowed(Row row, String column, Set<Kind> kinds) {
		if (row.table() != Table.RELATIONSHIPS) {
			return kinds;
		}
		return row.value("kind")
			.flatMap((kind) -> this.vocabulary.relationshipKind(kind.toString()))
			.map((kind) -> column.equals("from") ? kind.from() : kind.to())
			.orElse(kinds);
	}

}
