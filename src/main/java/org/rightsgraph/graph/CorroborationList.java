package org.rightsgraph.graph;

import java.util.List;

/**
 * Facts that several independent reports state.
 *
 * @param facts the facts, those with most independent reports first
 * @param count how many there are here
 * @param truncated whether there are more than the limit let through
 */
public record CorroborationList(List<CorroboratedFact> facts, int count, boolean truncated) {
}
