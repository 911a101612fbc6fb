/** Neo4j inside this process. */
@NullMarked
package org.rightsgraph.embedded;

import org.jspecify.annotations.NullMarked;
