/** The program's entry and its command line. */
@NullMarked
package org.rightsgraph;

import org.jspecify.annotations.NullMarked;
