/** The graph in the formats of other programs. */
@NullMarked
package org.rightsgraph.export;

import org.jspecify.annotations.NullMarked;
