package org.rightsgraph.graph;

import org.jspecify.annotations.Nullable;

/**
 * How many violations have something in common.
 *
 * @param id what they have in common: a kind, the id of an entity, a year
 * @param name what to call it; null for a year
 * @param certainly how many lie in the period asked for, and in the year, as a whole
 * @param possibly how many more can lie in it
 * @param claims on how many claims they rest
 */
public record ViolationGroup(String id, @Nullable String name, long certainly, long possibly, long claims) {
}
