package org.rightsgraph.web;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one parameter of a request.
 *
 * @param parameter its name
 * @param detail what is wrong
 * @param allowed what it may be; null where that is not known
 */
record ParameterError(String parameter, String detail, @Nullable String allowed) {
}
