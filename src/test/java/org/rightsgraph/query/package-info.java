@NullMarked
package org.rightsgraph.query;

import org.jspecify.annotations.NullMarked;
