/** Who did what: the audit trail, to which is only ever added. */
@NullMarked
package org.rightsgraph.audit;

import org.jspecify.annotations.NullMarked;
