package org.rightsgraph.graph;

import java.util.List;

/**
 * What reports disagree on.
 *
 * @param contradictions the contradictions by kind, those that may be mere updates after
 * the others
 * @param count how many there are here
 * @param truncated whether there are more than the limit let through
 */
public record ContradictionList(List<Contradiction> contradictions, int count, boolean truncated) {
}
