/** Reads the tables of an import folder into located rows and checks them. */
@NullMarked
package org.rightsgraph.dataset;

import org.jspecify.annotations.NullMarked;
