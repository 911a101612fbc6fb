package org.rightsgraph.dataset;

import java.util.EnumSet;
import java.util.Set;

import org.rightsgraph.fact.Kind;

/** What a column holds. */
public sealed interface ColumnType {

	/** Words. */
	record Text() implements ColumnType {
	}

	/** The id of the row. */
	record Id() implements ColumnType {
	}

	/** {@code yes} or empty. */
	record Flag() implements ColumnType {
	}

	/** A whole number, zero or more. */
	record Whole() implements ColumnType {
	}

	/** A SHA-256 in lower-case hexadecimal. */
	record Sha256() implements ColumnType {
	}

	/** A date, {@link org.rightsgraph.fact.Edtf}. */
	record Date() implements ColumnType {
	}

	/** A figure, {@link org.rightsgraph.fact.Figure}. */
	record Count() implements ColumnType {
	}

	/** A length of time, {@link org.rightsgraph.fact.Term}. */
	record Duration() implements ColumnType {
	}

	/**
	 * One of fixed words, which the program itself knows.
	 *
	 * @param words the words
	 */
	record Choice(Set<String> words) implements ColumnType {
	}

	/**
	 * A list of words for kinds of entity.
	 */
	record Kinds() implements ColumnType {
	}

	/**
	 * The name of a relationship type in the graph.
	 */
	record RelationshipType() implements ColumnType {
	}

	/**
	 * A term of a vocabulary.
	 *
	 * @param vocabulary its name
	 */
	record VocabularyTerm(String vocabulary) implements ColumnType {
	}

	/**
	 * The id of one thing.
	 *
	 * @param kinds what it may be
	 */
	record Reference(Set<Kind> kinds) implements ColumnType {
	}

	/**
	 * The ids of things.
	 *
	 * @param kinds what they may be
	 */
	record References(Set<Kind> kinds) implements ColumnType {
	}

	/** The claims on which the row rests, {@link ClaimList}. */
	record Claims() implements ColumnType {
	}

	static ColumnType reference(Kind first, Kind... rest) {
		return new Reference(EnumSet.of(first, rest));
	}

	static ColumnType references(Kind first, Kind... rest) {
		return new References(EnumSet.of(first, rest));
	}

}
