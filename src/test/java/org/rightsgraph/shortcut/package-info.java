/** Tests of what an import need not do over Bolt. */
@NullMarked
package org.rightsgraph.shortcut;

import org.jspecify.annotations.NullMarked;
