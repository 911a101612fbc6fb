/** Applies the schema's scripts once each, in order. */
@NullMarked
package org.rightsgraph.schema;

import org.jspecify.annotations.NullMarked;
