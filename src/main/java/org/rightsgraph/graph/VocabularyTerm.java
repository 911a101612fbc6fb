package org.rightsgraph.graph;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A word that the data use in a fixed sense.
 *
 * @param id the word, as it stands in the data
 * @param name what to call it
 * @param definition what it means
 * @param example a case of it
 * @param details what else is said of it, for instance the rights that a kind of
 * violation touches
 */
public record VocabularyTerm(String id, @Nullable String name, @Nullable String definition, @Nullable String example,
		Map<String, Object> details) {
}
