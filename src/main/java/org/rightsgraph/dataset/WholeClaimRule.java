package org.rightsgraph.dataset;

import org.rightsgraph.dataset.Problem.Code;

/**
 * A claim that bears out one column alone does not bear out that the thing is there at
 * all.
 */
final class WholeClaimRule implements RowRule {

	@Override
	public void check(Row row, Problems problems) {
		if (row.claims().whole().isEmpty() && !row.claims().byColumn().isEmpty()) {
			problems.add(Code.CLAIM_PARTIAL, row.at().column("claims"), row.number(),
					"Each of these claims bears out one column, none the row",
					"Name at least one claim without a column before it");
		}
	}

}
