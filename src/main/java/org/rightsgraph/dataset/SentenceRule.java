package org.rightsgraph.dataset;

import org.rightsgraph.dataset.Problem.Code;

/**
 * The length of a sentence says nothing without its kind: seven years may be suspended.
 */
final class SentenceRule implements RowRule {

	@Override
	public void check(Row row, Problems problems) {
		if (row.value("sentence").isPresent() && row.value("sentence_kind").isEmpty()) {
			problems.add(Code.SENTENCE_KIND, row.at().column("sentence_kind"), row.number(),
					"The sentence has a length but no kind", "Say whether it is imprisonment, suspended, ...");
		}
	}

}
