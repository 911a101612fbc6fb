@NullMarked
package org.rightsgraph.upload;

import org.jspecify.annotations.NullMarked;
