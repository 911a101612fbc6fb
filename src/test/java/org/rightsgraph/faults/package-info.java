/** What goes wrong on bad days, done on purpose to the program as it is run. */
@NullMarked
package org.rightsgraph.faults;

import org.jspecify.annotations.NullMarked;
