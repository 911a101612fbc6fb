/** Files and folders that only their owner may see. */
@NullMarked
package org.rightsgraph.disk;

import org.jspecify.annotations.NullMarked;
