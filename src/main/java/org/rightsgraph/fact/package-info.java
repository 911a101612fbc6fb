/**
 * What a report asserts, as values: reports, passages, claims, entities, dates, figures.
 */
@NullMarked
package org.rightsgraph.fact;

import org.jspecify.annotations.NullMarked;
