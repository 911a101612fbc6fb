package org.rightsgraph.graph;

import java.util.List;

/**
 * The shortest ways from one entity to another.
 *
 * @param from the id of the one entity
 * @param to the id of the other
 * @param maxLength how many edges were looked along at most
 * @param through the types of entity that a way may pass between its ends
 * @param paths the ways, all of one length; empty where there is none
 * @param count how many there are here
 * @param truncated whether there are more of that length than the limit let through
 */
public record Connections(String from, String to, int maxLength, List<String> through, List<Connection> paths,
		int count, boolean truncated) {
}
