@NullMarked
package org.rightsgraph.embedded;

import org.jspecify.annotations.NullMarked;
