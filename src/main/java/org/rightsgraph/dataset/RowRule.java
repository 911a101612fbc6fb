package org.rightsgraph.dataset;

/** A rule that a row must keep and that its cells, each by itself, do not show. */
interface RowRule {

	void check(Row row, Problems problems);

}
