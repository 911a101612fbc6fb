package org.rightsgraph.web;

import java.util.List;

import org.rightsgraph.graph.VocabularyTerm;

/**
 * A vocabulary as it is shown.
 *
 * @param name its name
 * @param terms its terms by id
 * @param count how many there are
 */
record VocabularyView(String name, List<VocabularyTerm> terms, int count) {
}
