@NullMarked
package org.rightsgraph.schema;

import org.jspecify.annotations.NullMarked;
