/** Builds what everybody may have, apart from the graph itself. */
@NullMarked
package org.rightsgraph.publish;

import org.jspecify.annotations.NullMarked;
