package org.rightsgraph.upload;

import org.jspecify.annotations.Nullable;
import org.rightsgraph.dataset.Problem;

/**
 * Something that is wrong with a table.
 *
 * @param code what kind of thing it is; the word stays the same
 * @param warning whether the row can be used all the same
 * @param file the file, or the dataset where it is the graph that stands against it
 * @param line the line in it, counted from 1; null where the whole file is meant
 * @param column the name of the column; null where the whole row is meant
 * @param message what is wrong
 * @param remedy what would be right
 */
public record FoundProblem(String code, boolean warning, String file, @Nullable Long line, @Nullable String column,
		String message, String remedy) {

	static FoundProblem of(Problem problem) {
		return new FoundProblem(problem.code().word(), problem.code().isWarning(), problem.at().file(),
				(problem.at().line() > 0) ? problem.at().line() : null, problem.at().column(), problem.what(),
				problem.remedy());
	}

}
