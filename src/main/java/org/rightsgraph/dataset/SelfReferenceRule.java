package org.rightsgraph.dataset;

import org.rightsgraph.dataset.Problem.Code;

/** Nothing is related to itself or part of itself. */
final class SelfReferenceRule implements RowRule {

	@Override
	public void check(Row row, Problems problems) {
		if (row.table() == Table.RELATIONSHIPS && row.string("from").equals(row.string("to"))) {
			report(row, "to", problems);
		}
		if (row.table() == Table.JUDGEMENTS && row.string("left").equals(row.string("right"))) {
			report(row, "right", problems);
		}
		if (row.ids("part_of").contains(row.id())) {
			report(row, "part_of", problems);
		}
		if (row.ids("denial").contains(row.id())) {
			problems.add(Code.REFERENCE_SELF, row.at().column("denial"), row.number(),
					"A claim does not report its own denial",
					"Where one sentence says both, add a claim on the same passage for the denial, and name that");
		}
	}

	private static void report(Row row, String column, Problems problems) {
		problems.add(Code.REFERENCE_SELF, row.at().column(column), row.number(), "This leads from a thing to itself",
				"Name another thing, or take the row out");
	}

}
