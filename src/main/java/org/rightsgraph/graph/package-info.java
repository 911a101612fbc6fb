/** Nodes and edges as they are handed to callers. */
@NullMarked
package org.rightsgraph.graph;

import org.jspecify.annotations.NullMarked;
