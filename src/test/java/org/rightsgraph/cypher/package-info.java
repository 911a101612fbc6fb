@NullMarked
package org.rightsgraph.cypher;

import org.jspecify.annotations.NullMarked;
