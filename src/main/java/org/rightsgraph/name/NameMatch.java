package org.rightsgraph.name;

/**
 * How well a name fits what was typed.
 *
 * @param why why it was found
 * @param score from 0 to 1; only the order means something
 */
public record NameMatch(Why why, double score) {
}
