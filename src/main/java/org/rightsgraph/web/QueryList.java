package org.rightsgraph.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The catalogue as it is shown.
 *
 * @param queries the queries by name
 * @param faults files that were left out, each with line and reason; null where there are
 * none
 */
record QueryList(List<QueryView> queries, @Nullable List<String> faults) {
}
