package org.rightsgraph.graph;

import java.util.List;

import org.rightsgraph.name.Why;

/**
 * An entity found by a name.
 *
 * @param id its id
 * @param type what it is, for instance {@code Person}
 * @param name what to call it
 * @param names its other names
 * @param matched the name that fits best what was looked for
 * @param why why that name was found
 * @param score how well it fits, from 0 to 1; only the order means something
 */
public record NameHit(String id, String type, String name, List<String> names, String matched, Why why, double score) {
}
