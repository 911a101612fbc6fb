package org.rightsgraph.fact;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A figure in the words of its source, and the interval these words allow. Vague words
 * have conventional bounds, chosen wide: they serve to tell what cannot both be true.
 *
 * @param text the figure as written
 * @param min the least it can mean, absent where it is open
 * @param max the most it can mean, absent where it is open
 */
public record Figure(String text, @Nullable Double min, @Nullable Double max) {

	private static final String NUMBER = "(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?";

	private static final Pattern COMPARED = Pattern.compile("(?:([a-z][a-z ]*?) )?" + NUMBER);

	private static final Pattern RANGE = Pattern.compile("(?:between )?" + NUMBER + "(?: to | and |-|–)" + NUMBER);

	/** Around a stated number: a tenth to either side. */
	private static final double ABOUT = 0.1;

	/** Beyond it not every number has a place of its own. */
	private static final double LARGEST = 1e15;

	private static final Map<String, Figure> WORDS = Map.ofEntries(word("none", 0, 0), word("a dozen", 12, 12),
			word("a few", 2, 9), word("several", 3, 19), word("dozens", 24, 199), word("several dozen", 24, 120),
			word("hundreds", 200, 1999), word("several hundred", 200, 999), word("thousands", 2000, 19999),
			word("several thousand", 2000, 9999), word("tens of thousands", 20000, 199999),
			Map.entry("over a dozen", new Figure("over a dozen", 13d, null)),
			Map.entry("many", new Figure("many", 2d, null)));

	/**
	 * Reads a figure.
	 * @param text what stands in the cell
	 * @return the figure with its interval
	 * @throws IllegalArgumentException if it is not such a figure; the message says what
	 * would be
	 */
	public static Figure parse(String text) {
		String words = text.toLowerCase(Locale.ROOT);
		Figure vague = WORDS.get(words);
		if (vague != null) {
			return new Figure(text, vague.min(), vague.max());
		}
		Matcher range = RANGE.matcher(words);
		if (range.matches()) {
			double min = number(range.group(1), range.group(2));
			double max = number(range.group(3), range.group(4));
			if (min > max) {
				throw new IllegalArgumentException("“" + text + "” ends below where it begins");
			}
			return new Figure(text, min, max);
		}
		Matcher compared = COMPARED.matcher(words);
		if (!compared.matches()) {
			throw unreadable();
		}
		double number = number(compared.group(2), compared.group(3));
		// A count steps by one; below one there is nothing to count, but less than a
		// month is something.
		double step = (compared.group(3) == null && number > 1) ? 1 : Math.ulp(number);
		return switch ((compared.group(1) == null) ? "" : compared.group(1)) {
			case "" -> new Figure(text, number, number);
			case "over", "more than", "much more than", "above" -> new Figure(text, number + step, null);
			case "at least", "no fewer than", "no less than" -> new Figure(text, number, null);
			case "under", "fewer than", "less than", "below" -> new Figure(text, null, number - step);
			case "up to", "at most", "no more than" -> new Figure(text, null, number);
			case "nearly", "almost" -> new Figure(text, Math.floor(number - number * ABOUT), number);
			case "about", "around", "approximately", "roughly", "some" ->
				new Figure(text, Math.floor(number - number * ABOUT), Math.ceil(number + number * ABOUT));
			default -> throw unreadable();
		};
	}

	/**
	 * {@return whether both can be true of one matter: whether there is a number that
	 * both allow}
	 * @param other the other figure
	 */
	public boolean isCompatibleWith(Figure other) {
		return Bounds.overlap(this.min, this.max, other.min, other.max);
	}

	/**
	 * {@return whether the most that this can mean is less than the least that the other
	 * can}
	 * @param other the other figure
	 */
	public boolean isLessThan(Figure other) {
		return Bounds.before(this.max, other.min);
	}

	private static IllegalArgumentException unreadable() {
		return new IllegalArgumentException(
				"expected a figure such as 46, over 200, at least 7, up to 17, nearly 300, about 10000, 12 to 14, several, dozens or hundreds");
	}

	private static double number(String whole, @Nullable String fraction) {
		double number = Double.parseDouble(whole.replace(",", "") + ((fraction != null) ? fraction : ""));
		if (number > LARGEST) {
			throw new IllegalArgumentException("there is nothing of which reports count so many");
		}
		return number;
	}

	private static Map.Entry<String, Figure> word(String word, double min, double max) {
		return Map.entry(word, new Figure(word, min, max));
	}

}
