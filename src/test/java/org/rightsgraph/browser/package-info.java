/** Tests of what Neo4j Browser is served. */
@NullMarked
package org.rightsgraph.browser;

import org.jspecify.annotations.NullMarked;
