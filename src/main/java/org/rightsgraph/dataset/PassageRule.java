package org.rightsgraph.dataset;

import org.rightsgraph.dataset.Problem.Code;

/** A passage has words. */
final class PassageRule implements RowRule {

	@Override
	public void check(Row row, Problems problems) {
		if (row.table() != Table.CLAIMS) {
			return;
		}
		if (row.whole("end") <= row.whole("start") || row.whole("end") > Integer.MAX_VALUE) {
			problems.add(Code.PASSAGE_EMPTY, row.at().column("end"), row.number(),
					"The passage from " + row.whole("start") + " to " + row.whole("end") + " holds no words",
					"end is the place after the last character, and greater than start");
		}
	}

}
