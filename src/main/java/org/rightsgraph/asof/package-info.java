/** What was known as of a day, as graphs of their own. */
@NullMarked
package org.rightsgraph.asof;

import org.jspecify.annotations.NullMarked;
