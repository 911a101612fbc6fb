package org.rightsgraph.fact;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A length of time: an ISO 8601 duration, plain or compared ({@code P7Y},
 * {@code up to P17D}).
 *
 * @param text the term as written
 * @param minDays the least it can mean, in days, absent where it is open
 * @param maxDays the most it can mean, in days, absent where it is open
 */
public record Term(String text, @Nullable Double minDays, @Nullable Double maxDays) {

	private static final Pattern DURATION = Pattern.compile(
			"(?:(over|at least|up to|about|nearly) )?P(?=.)(?:(\\d{1,6}(?:\\.\\d{1,6})?)Y)?(?:(\\d{1,6})M)?(?:(\\d{1,6})W)?(?:(\\d{1,6})D)?(?:T(?=.)(?:(\\d{1,6})H)?(?:(\\d{1,6})M)?)?");

	/** The mean length of a year and of a month in the Gregorian calendar. */
	private static final double YEAR = 365.2425;

	private static final double MONTH = YEAR / 12;

	private static final Pattern BY_CALENDAR = Pattern.compile("P[^T]*[YM]");

	private static final double MIXED = 0.04;

	private static final double ROUNDING = 1e-9;

	// More than the rounding, so that over a year is not a year.
	private static final double OVER = 1e-6;

	/**
	 * Reads a term.
	 * @param text what stands in the cell
	 * @return the term with its length in days
	 * @throws IllegalArgumentException if it is not such a term; the message says what
	 * would be
	 */
	public static Term parse(String text) {
		Matcher match = DURATION.matcher(text);
		if (!match.matches()) {
			throw new IllegalArgumentException(
					"expected an ISO 8601 duration such as P7Y, P3Y6M, P15D, PT10H or up to P17D");
		}
		double days = part(match, 2) * YEAR + part(match, 3) * MONTH + part(match, 4) * 7 + part(match, 5)
				+ part(match, 6) / 24 + part(match, 7) / (24 * 60);
		return switch ((match.group(1) == null) ? "" : match.group(1)) {
			case "over" -> new Term(text, Math.nextUp(days), null);
			case "at least" -> new Term(text, days, null);
			case "up to" -> new Term(text, null, days);
			case "nearly" -> new Term(text, days * 0.9, days);
			case "about" -> new Term(text, days * 0.9, days * 1.1);
			default -> new Term(text, days, days);
		};
	}

	/**
	 * {@return whether both can be true of one sentence: whether there is a length that
	 * both allow} Months and years are of no fixed number of days: against a term in days
	 * they are given a fiftieth to either side, so that 30 days may be a month and 365 a
	 * year.
	 * @param other the other term
	 */
	public boolean isCompatibleWith(Term other) {
		double leeway = (isByCalendar() == other.isByCalendar()) ? ROUNDING : MIXED;
		return Bounds.overlap(lower(leeway), upper(leeway), other.lower(leeway), other.upper(leeway));
	}

	private boolean isByCalendar() {
		return BY_CALENDAR.matcher(this.text).find();
	}

	private @Nullable Double lower(double leeway) {
		double over = this.text.startsWith("over ") ? OVER : 0;
		return (this.minDays != null) ? this.minDays * (1 + over - leeway / 2) : null;
	}

	private @Nullable Double upper(double leeway) {
		return (this.maxDays != null) ? this.maxDays * (1 + leeway / 2) : null;
	}

	private static double part(Matcher match, int group) {
		@Nullable String digits = match.group(group);
		return (digits != null) ? Double.parseDouble(digits) : 0;
	}

}
