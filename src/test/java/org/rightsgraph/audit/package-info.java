@NullMarked
package org.rightsgraph.audit;

import org.jspecify.annotations.NullMarked;
