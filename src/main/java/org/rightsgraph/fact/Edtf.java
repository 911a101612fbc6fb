package org.rightsgraph.fact;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A date as precise as its source, in the Extended Date/Time Format (ISO 8601-2:2019;
 * Library of Congress, EDTF): levels 0 and 1 without times, seasons and years of other
 * than four digits, and of level 2 sets, unspecified digits and qualified components.
 *
 * @param text the date as written
 * @param earliest the first day it can mean, absent where it is open
 * @param latest the last day it can mean, absent where it is open
 */
public record Edtf(String text, @Nullable LocalDate earliest, @Nullable LocalDate latest) {

	private static final Pattern DATE = Pattern
		.compile("[?~%]?(\\d[\\dX]{3})[?~%]?(?:-[?~%]?([\\dX]{2})[?~%]?(?:-[?~%]?([\\dX]{2})[?~%]?)?)?");

	private static final Pattern QUALIFIED = Pattern.compile("[?~%]");

	private static final String EXPECTED = "expected a date such as 2021-02-04, 2021-02, 2021, 2021-02~, 2021-02/2021-03, ../2021-06 or [2021-06,2021-07]";

	/**
	 * Reads a date.
	 * @param text what stands in the cell
	 * @return the date with its earliest and latest day
	 * @throws IllegalArgumentException if it is not such a date; the message says what
	 * would be
	 */
	public static Edtf parse(String text) {
		List<@Nullable Span> spans = new ArrayList<>();
		if (text.length() > 2 && (enclosed(text, '[', ']') || enclosed(text, '{', '}'))) {
			for (String item : text.substring(1, text.length() - 1).split(",", -1)) {
				spans.add(item(item.strip()));
			}
		}
		else {
			spans.add(text.contains("/") ? interval(text) : date(text));
		}
		return enclosing(text, spans);
	}

	/**
	 * {@return whether both can be true of one matter: whether there is a day that both
	 * allow} A date that its source calls approximate or uncertain reaches as far again
	 * to either side as it is long: "about May" allows April and June.
	 * @param other the other date
	 */
	public boolean isCompatibleWith(Edtf other) {
		return Bounds.overlap(first(), last(), other.first(), other.last());
	}

	/**
	 * {@return the time from the first day that this or another date can mean to the
	 * last}
	 * @param other the other date
	 */
	public Edtf together(Edtf other) {
		return equals(other) ? this : enclosing(this.text + ", " + other.text,
				List.of(new Span(this.earliest, this.latest), new Span(other.earliest, other.latest)));
	}

	private @Nullable LocalDate first() {
		return (this.earliest != null) ? this.earliest.minusDays(leeway()) : null;
	}

	private @Nullable LocalDate last() {
		return (this.latest != null) ? this.latest.plusDays(leeway()) : null;
	}

	private long leeway() {
		if (!QUALIFIED.matcher(this.text).find()) {
			return 0;
		}
		// Open on one side: as if it were a year.
		return (this.earliest == null || this.latest == null) ? 366
				: ChronoUnit.DAYS.between(this.earliest, this.latest) + 1;
	}

	private static boolean enclosed(String text, char open, char close) {
		return text.charAt(0) == open && text.charAt(text.length() - 1) == close;
	}

	private static Edtf enclosing(String text, List<Span> spans) {
		LocalDate earliest = spans.getFirst().from();
		LocalDate latest = spans.getFirst().to();
		for (Span span : spans) {
			earliest = (earliest == null || span.from() == null) ? null : min(earliest, span.from());
			latest = (latest == null || span.to() == null) ? null : max(latest, span.to());
		}
		return new Edtf(text, earliest, latest);
	}

	private static Span item(String item) {
		int dots = item.indexOf("..");
		if (dots < 0) {
			return date(item);
		}
		return between(item, item.substring(0, dots), item.substring(dots + 2));
	}

	private static Span interval(String text) {
		String[] sides = text.split("/", -1);
		if (sides.length != 2) {
			throw new IllegalArgumentException(EXPECTED);
		}
		return between(text, sides[0].equals("..") ? "" : sides[0], sides[1].equals("..") ? "" : sides[1]);
	}

	private static Span between(String text, String first, String last) {
		if (first.isEmpty() && last.isEmpty()) {
			throw new IllegalArgumentException(EXPECTED);
		}
		Span start = first.isEmpty() ? Span.OPEN : date(first);
		Span end = last.isEmpty() ? Span.OPEN : date(last);
		if (start.from() != null && end.to() != null && end.to().isBefore(start.from())) {
			throw new IllegalArgumentException("“" + text + "” ends before it begins");
		}
		return new Span(start.from(), end.to());
	}

	private static Span date(String text) {
		Matcher match = DATE.matcher(text);
		if (!match.matches()) {
			throw new IllegalArgumentException(EXPECTED);
		}
		String year = match.group(1);
		String month = match.group(2);
		String day = match.group(3);
		int firstYear = Integer.parseInt(year.replace('X', '0'));
		int lastYear = Integer.parseInt(year.replace('X', '9'));
		if (month == null) {
			return new Span(LocalDate.of(firstYear, 1, 1), LocalDate.of(lastYear, 12, 31));
		}
		YearMonth first = YearMonth.of(firstYear, lowest(month, 1, 12, "month"));
		YearMonth last = YearMonth.of(lastYear, highest(month, 1, 12, "month"));
		if (day == null) {
			return new Span(first.atDay(1), last.atEndOfMonth());
		}
		// In any of the years and months it can be.
		int longest = longestMonth(first, last);
		if (Integer.parseInt(day.replace('X', '0')) > longest) {
			throw new IllegalArgumentException("“" + text + "” is no day: " + last + " has " + longest + " days");
		}
		int lastDay = Math.min(highest(day, 1, 31, "day"), last.lengthOfMonth());
		return new Span(first.atDay(Math.min(lowest(day, 1, 31, "day"), first.lengthOfMonth())), last.atDay(lastDay));
	}

	private static int longestMonth(YearMonth first, YearMonth last) {
		int longest = 0;
		for (YearMonth month = first; !month.isAfter(last) && longest < 31; month = month.plusMonths(1)) {
			if (month.getMonthValue() >= first.getMonthValue() && month.getMonthValue() <= last.getMonthValue()) {
				longest = Math.max(longest, month.lengthOfMonth());
			}
		}
		return longest;
	}

	private static int lowest(String digits, int least, int most, String part) {
		return bounded(Math.max(least, Integer.parseInt(digits.replace('X', '0'))), most, part);
	}

	private static int highest(String digits, int least, int most, String part) {
		if (digits.indexOf('X') >= 0) {
			return Math.min(most, Integer.parseInt(digits.replace('X', '9')));
		}
		int value = Integer.parseInt(digits);
		if (value < least) {
			throw new IllegalArgumentException("there is no " + part + " " + digits + "; " + EXPECTED);
		}
		return bounded(value, most, part);
	}

	private static int bounded(int value, int most, String part) {
		if (value > most) {
			throw new IllegalArgumentException("there is no " + part + " " + value + "; " + EXPECTED);
		}
		return value;
	}

	private static LocalDate min(LocalDate left, LocalDate right) {
		return left.isBefore(right) ? left : right;
	}

	private static LocalDate max(LocalDate left, LocalDate right) {
		return left.isAfter(right) ? left : right;
	}

	private record Span(@Nullable LocalDate from, @Nullable LocalDate to) {

		private static final Span OPEN = new Span(null, null);

	}

}
