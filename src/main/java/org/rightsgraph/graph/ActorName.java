package org.rightsgraph.graph;

/**
 * An actor, named in passing.
 *
 * @param id its id
 * @param name what to call it
 */
public record ActorName(String id, String name) {
}
