package org.rightsgraph.hostile;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.rightsgraph.dataset.Problem;
import org.rightsgraph.dataset.Problem.Code;

/** What can be said against the way in which a problem is told. */
final class ProblemsShown {

	/** These are about a whole file, or something that is not there. */
	private static final Set<Code> OF_FILES = EnumSet.of(Code.DESCRIPTOR_MISSING, Code.DESCRIPTOR_UNREADABLE,
			Code.DATASET_UNKNOWN, Code.DATASET_DUPLICATE, Code.TABLE_UNKNOWN, Code.TABLE_MISSING, Code.TABLE_UNLISTED,
			Code.TABLE_EMPTY, Code.TABLE_DUPLICATE, Code.ID_IN_USE);

	private static final Set<Code> OF_CELLS = EnumSet.of(Code.VALUE_MISSING, Code.VALUE_PADDED, Code.CONTROL_CHARACTER,
			Code.ID_MALFORMED, Code.TERM_UNKNOWN, Code.REFERENCE_DANGLING, Code.REFERENCE_KIND, Code.CLAIM_COLUMN,
			Code.DATE, Code.FIGURE, Code.DURATION, Code.NUMBER, Code.FLAG, Code.DIGEST_MALFORMED);

	/** What moves the cursor of a terminal, or turns around what follows. */
	private static final Pattern UNSHOWABLE = Pattern
		.compile("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF]");

	private static final Pattern INNARDS = Pattern
		.compile("Exception|\\b(java|org|tools|com|de)\\.[a-z]+\\.|\\.java|root:|daemon:|For input string");

	private static final int LONGEST = 1500;

	private ProblemsShown() {
	}

	static Optional<String> complaint(Problem problem) {
		String text = problem.toString();
		if (problem.at().file().isBlank() || problem.what().isBlank()) {
			return Optional.of("says nothing: " + text);
		}
		if (problem.at().line() < 1 && !OF_FILES.contains(problem.code())) {
			return Optional.of("names no line: " + text);
		}
		if (problem.at().column() == null && OF_CELLS.contains(problem.code())) {
			return Optional.of("names no column: " + text);
		}
		if (problem.remedy().isBlank() && !problem.what().contains(": ")) {
			return Optional.of("does not say what would be right: " + text);
		}
		if (text.length() > LONGEST) {
			return Optional.of("has " + text.length() + " characters: " + text.substring(0, 200));
		}
		if (UNSHOWABLE.matcher(text).find()) {
			return Optional.of("holds what cannot be shown: " + UNSHOWABLE.matcher(text).replaceAll("#"));
		}
		return INNARDS.matcher(text).find() ? Optional.of("shows innards: " + text) : Optional.empty();
	}

}
