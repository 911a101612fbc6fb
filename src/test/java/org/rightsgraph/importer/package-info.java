@NullMarked
package org.rightsgraph.importer;

import org.jspecify.annotations.NullMarked;
