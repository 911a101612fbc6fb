package org.rightsgraph.dataset;

import org.rightsgraph.dataset.Problem.Code;

/**
 * A denial has somebody who denies and a claim that says so. Which sentence that is, is
 * never guessed: it would be cited as one that reports a denial.
 */
final class DenialRule implements RowRule {

	@Override
	public void check(Row row, Problems problems) {
		if (row.value("denial").isPresent() && row.value("denied_by").isEmpty()) {
			problems.add(Code.DENIAL, row.at().column("denied_by"), row.number(),
					"A claim states the denial, but nobody denies", "Name in denied_by who does");
		}
		if (row.value("denied_by").isPresent() && row.value("denial").isEmpty()) {
			problems.add(Code.DENIAL, row.at().column("denial"), row.number(),
					"Somebody denies this, but no claim says so",
					"Name in denial the claim that reports the denial; where the same sentence does, add a claim on the same passage");
		}
	}

}
