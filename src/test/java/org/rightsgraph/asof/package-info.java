/** Tests of the graphs of past days. */
@NullMarked
package org.rightsgraph.asof;

import org.jspecify.annotations.NullMarked;
