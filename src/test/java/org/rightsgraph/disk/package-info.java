/** Tests of how files are kept. */
@NullMarked
package org.rightsgraph.disk;

import org.jspecify.annotations.NullMarked;
