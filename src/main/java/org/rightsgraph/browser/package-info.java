/** Neo4j Browser, served for the embedded database, and what makes it at home here. */
@NullMarked
package org.rightsgraph.browser;

import org.jspecify.annotations.NullMarked;
