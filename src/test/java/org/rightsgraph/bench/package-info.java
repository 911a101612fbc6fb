/** Reports what benchmarks measured. */
@NullMarked
package org.rightsgraph.bench;

import org.jspecify.annotations.NullMarked;
