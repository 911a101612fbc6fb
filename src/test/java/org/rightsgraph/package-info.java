@NullMarked
package org.rightsgraph;

import org.jspecify.annotations.NullMarked;
