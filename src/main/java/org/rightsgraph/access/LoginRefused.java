package org.rightsgraph.access;

/**
 * Somebody could not say who they are. Whoever failed too often is not heard at all, of
 * which the first time is told for each name and address, and then once in the time in
 * which failures count: so there are few more of these than the limit on failures allows.
 *
 * @param address from where they asked
 * @param unheard whether they were not heard, as there were too many failures before
 */
public record LoginRefused(String address, boolean unheard) {
}
