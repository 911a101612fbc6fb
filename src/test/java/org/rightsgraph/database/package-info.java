/** Databases for tests, and the annotation that brings one to a test. */
@NullMarked
package org.rightsgraph.database;

import org.jspecify.annotations.NullMarked;
