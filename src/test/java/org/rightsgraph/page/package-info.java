/** Tests of the page for people. */
@NullMarked
package org.rightsgraph.page;

import org.jspecify.annotations.NullMarked;
