package org.rightsgraph.access;

/**
 * Somebody could not say who they are. Whoever failed too often is not heard at all, so
 * there are no more of these than the limit on failures allows.
 *
 * @param address from where they asked
 */
public record LoginRefused(String address) {
}
