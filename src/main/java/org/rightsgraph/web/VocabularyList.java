package org.rightsgraph.web;

import java.util.List;

import org.rightsgraph.graph.VocabularyName;

/**
 * All vocabularies.
 *
 * @param vocabularies the vocabularies by name
 */
record VocabularyList(List<VocabularyName> vocabularies) {
}
