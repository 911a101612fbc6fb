/** Who may ask the service, and for what. */
@NullMarked
package org.rightsgraph.access;

import org.jspecify.annotations.NullMarked;
