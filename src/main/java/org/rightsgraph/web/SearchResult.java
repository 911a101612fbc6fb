package org.rightsgraph.web;

import java.util.List;

import org.rightsgraph.graph.NameHit;

/**
 * What a search found.
 *
 * @param query what was looked for
 * @param hits what was found, the best first
 * @param count how many there are here
 */
record SearchResult(String query, List<NameHit> hits, int count) {
}
