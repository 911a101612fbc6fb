/** Copies of all that the program keeps, and how they are put back. */
@NullMarked
package org.rightsgraph.keeping;

import org.jspecify.annotations.NullMarked;
