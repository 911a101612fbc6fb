package org.rightsgraph.graph;

import java.util.List;

/**
 * The claims that speak of an entity or of one of its edges.
 *
 * @param entity the entity's id
 * @param claims the claims, in the order of the reports; among the edges of each only
 * those of the entity
 * @param count how many claims there are here
 * @param truncated whether there are more claims than the limit let through, or more
 * edges than one answer shows
 */
public record ClaimList(String entity, List<ClaimDetails> claims, int count, boolean truncated) {
}
