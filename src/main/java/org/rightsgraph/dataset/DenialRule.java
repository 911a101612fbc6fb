package org.rightsgraph.dataset;

import org.rightsgraph.dataset.Problem.Code;

/** A denial has somebody who denies. */
final class DenialRule implements RowRule {

	@Override
	public void check(Row row, Problems problems) {
		if (row.value("denial").isPresent() && row.value("denied_by").isEmpty()) {
			problems.add(Code.DENIAL, row.at().column("denied_by"), row.number(),
					"A claim states the denial, but nobody denies", "Name in denied_by who does");
		}
	}

}
