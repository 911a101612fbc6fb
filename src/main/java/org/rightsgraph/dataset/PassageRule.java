package org.rightsgraph.dataset;

import java.util.List;

import org.rightsgraph.dataset.Problem.Code;

/** A passage has words, unless it is withheld: then not even its place is told. */
final class PassageRule implements RowRule {

	private static final List<String> PLACE = List.of("section", "start", "end", "sha256");

	@Override
	public void check(Row row, Problems problems) {
		if (row.table() != Table.CLAIMS) {
			return;
		}
		if (row.value("withheld").isPresent()) {
			PLACE.stream()
				.filter((column) -> row.value(column).isPresent())
				.forEach((column) -> problems.add(Code.PASSAGE_WITHHELD, row.at().column(column), row.number(),
						"The passage of this claim is withheld, and yet something of its place is told",
						"Leave the cell empty, or withheld"));
			return;
		}
		PLACE.stream()
			.filter((column) -> row.value(column).isEmpty())
			.forEach((column) -> problems.add(Code.VALUE_MISSING, row.at().column(column), row.number(),
					"The cell is empty", "Each claim needs a value here, unless its passage is withheld"));
		if (PLACE.stream().allMatch((column) -> row.value(column).isPresent())
				&& (row.whole("end") <= row.whole("start") || row.whole("end") > Integer.MAX_VALUE)) {
			problems.add(Code.PASSAGE_EMPTY, row.at().column("end"), row.number(),
					"The passage from " + row.whole("start") + " to " + row.whole("end") + " holds no words",
					"end is the place after the last character, and greater than start");
		}
	}

}
