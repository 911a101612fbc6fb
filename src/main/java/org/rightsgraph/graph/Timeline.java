package org.rightsgraph.graph;

import java.util.List;

/**
 * What an entity was part of, in the order of time.
 *
 * @param entity the entity's id
 * @param rows the events and violations, the earliest first
 * @param count how many there are here
 * @param truncated whether there are more than the limit let through
 * @param undated how many events and violations are left out because they have no date
 */
public record Timeline(String entity, List<TimelineRow> rows, int count, boolean truncated, long undated) {
}
