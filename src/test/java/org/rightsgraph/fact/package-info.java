@NullMarked
package org.rightsgraph.fact;

import org.jspecify.annotations.NullMarked;
