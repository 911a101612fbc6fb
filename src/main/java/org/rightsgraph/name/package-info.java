/**
 * How names are written, and which spellings are of one name; see {@code docs/search.md}.
 */
@NullMarked
package org.rightsgraph.name;

import org.jspecify.annotations.NullMarked;
