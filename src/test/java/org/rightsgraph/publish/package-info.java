@NullMarked
package org.rightsgraph.publish;

import org.jspecify.annotations.NullMarked;
