/** The job that makes the graph say what the datasets say. */
@NullMarked
package org.rightsgraph.importer;

import org.jspecify.annotations.NullMarked;
