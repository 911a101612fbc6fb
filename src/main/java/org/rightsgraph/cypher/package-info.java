/** Loads Cypher statements from files. */
@NullMarked
package org.rightsgraph.cypher;

import org.jspecify.annotations.NullMarked;
