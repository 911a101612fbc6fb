package org.rightsgraph.web;

import org.rightsgraph.graph.Selection;

/**
 * A graph that is read while it is written, and so never held as a whole.
 *
 * @param selection what belongs to it
 */
record GraphAnswer(Selection selection) {
}
