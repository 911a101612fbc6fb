package org.rightsgraph.graph;

/**
 * A vocabulary.
 *
 * @param name its name
 * @param terms how many terms it has
 */
public record VocabularyName(String name, long terms) {
}
