/** The catalogue of named queries and their execution in read-only transactions. */
@NullMarked
package org.rightsgraph.query;

import org.jspecify.annotations.NullMarked;
