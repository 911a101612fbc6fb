package org.rightsgraph.upload;

import org.jspecify.annotations.Nullable;

/**
 * How far an import has come.
 *
 * @param rowsRead how many rows were read that are right by themselves
 * @param compared how many nodes and edges of the graph and of the tables were looked at
 * @param written how many nodes and edges were written
 * @param toWrite how many there are to be written; null until that is known
 */
public record ImportProgress(long rowsRead, long compared, long written, @Nullable Long toWrite) {
}
