@NullMarked
package org.rightsgraph.graph;

import org.jspecify.annotations.NullMarked;
