package org.rightsgraph.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A figure beside that of its reference, both of the same run, in the same unit.
 *
 * @param what what was measured
 * @param reference what it is held against
 * @param unit the unit of both
 * @param values what was measured, a value a round
 * @param referenceValues what was measured of the reference, in the same rounds
 * @param aim how the two are to relate, absent where nothing is asked
 */
public record Measure(String what, String reference, String unit, double[] values, double[] referenceValues,
		Optional<Aim> aim) {

	/** From so many rounds on single ones that went astray say nothing. */
	private static final int MANY = 8;

	/**
	 * How a figure is to relate to its reference.
	 *
	 * @param bound the ratio that is aimed at
	 * @param atLeast whether it is to be reached, and not to be exceeded
	 */
	public record Aim(double bound, boolean atLeast) {

		public static Optional<Aim> atLeast(double bound) {
			return Optional.of(new Aim(bound, true));
		}

		public static Optional<Aim> atMost(double bound) {
			return Optional.of(new Aim(bound, false));
		}

		boolean isMet(double ratio) {
			return this.atLeast ? ratio >= this.bound : ratio <= this.bound;
		}

		@Override
		public String toString() {
			return (this.atLeast ? "at least " : "at most ") + this.bound;
		}

	}

	/**
	 * {@return the value below which a share of the values lies, between two of them
	 * where it falls between them}
	 * @param values the values
	 * @param share the share: 0 for the least of them, 0.5 for the median, 1 for the most
	 */
	public static double quantile(double[] values, double share) {
		double[] sorted = values.clone();
		Arrays.sort(sorted);
		double at = share * (sorted.length - 1);
		int below = (int) at;
		int above = Math.min(below + 1, sorted.length - 1);
		return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
	}

	double median() {
		return quantile(this.values, 0.5);
	}

	double referenceMedian() {
		return quantile(this.referenceValues, 0.5);
	}

	/**
	 * {@return the ratio of the medians}
	 */
	double ratio() {
		return median() / referenceMedian();
	}

	/**
	 * {@return the ratio of what was measured in one round, at a share of the rounds}
	 */
	double ratio(double share) {
		double[] ratios = new double[this.values.length];
		Arrays.setAll(ratios, (round) -> this.values[round] / this.referenceValues[round]);
		return quantile(ratios, share);
	}

	/**
	 * {@return a row of the report}
	 */
	String row() {
		double tail = (this.values.length < MANY) ? 0 : 0.25;
		return String.format(Locale.ROOT, "| %s | %s | %s | %s | %.2f | %.2f to %.2f | %s |", this.what,
				number(median()), this.reference, number(referenceMedian()), ratio(), ratio(tail), ratio(1 - tail),
				this.aim.map((aim) -> aim + (aim.isMet(ratio()) ? "" : ": **missed**")).orElse(""));
	}

	private String number(double value) {
		return String.format(Locale.ROOT, (value < 10) ? "%.2f %s" : (value < 1000) ? "%.1f %s" : "%,.0f %s", value,
				this.unit);
	}

}
