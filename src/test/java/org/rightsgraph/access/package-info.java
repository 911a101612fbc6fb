@NullMarked
package org.rightsgraph.access;

import org.jspecify.annotations.NullMarked;
