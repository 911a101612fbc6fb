/** Bad input, generated from a seed: tables, requests, words. */
@NullMarked
package org.rightsgraph.hostile;

import org.jspecify.annotations.NullMarked;
