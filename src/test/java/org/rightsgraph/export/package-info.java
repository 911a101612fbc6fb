@NullMarked
package org.rightsgraph.export;

import org.jspecify.annotations.NullMarked;
