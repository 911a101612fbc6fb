package org.rightsgraph.graph;

import java.util.List;

/**
 * An entity found by a name.
 *
 * @param id its id
 * @param type what it is, for instance {@code Person}
 * @param name what to call it
 * @param names its other names
 * @param matched the name that fits best what was looked for
 * @param score how well it fits; only the order within one answer means something
 */
public record NameHit(String id, String type, String name, List<String> names, String matched, double score) {
}
