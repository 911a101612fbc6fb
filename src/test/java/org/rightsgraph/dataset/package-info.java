@NullMarked
package org.rightsgraph.dataset;

import org.jspecify.annotations.NullMarked;
