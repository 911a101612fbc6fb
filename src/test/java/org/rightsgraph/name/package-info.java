@NullMarked
package org.rightsgraph.name;

import org.jspecify.annotations.NullMarked;
