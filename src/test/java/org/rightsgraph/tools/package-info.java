/** Programs of others that read what this one writes. */
@NullMarked
package org.rightsgraph.tools;

import org.jspecify.annotations.NullMarked;
