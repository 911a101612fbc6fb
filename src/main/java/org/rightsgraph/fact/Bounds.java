package org.rightsgraph.fact;

import org.jspecify.annotations.Nullable;

/**
 * Intervals by their bounds, both inclusive, each open where it is null.
 */
final class Bounds {

	private Bounds() {
	}

	/**
	 * {@return whether the first interval ends before the second begins}
	 */
	static <T extends Comparable<? super T>> boolean before(@Nullable T lastOfFirst, @Nullable T firstOfSecond) {
		return lastOfFirst != null && firstOfSecond != null && lastOfFirst.compareTo(firstOfSecond) < 0;
	}

	/**
	 * {@return whether two intervals have a value in common}
	 */
	static <T extends Comparable<? super T>> boolean overlap(@Nullable T min, @Nullable T max, @Nullable T otherMin,
			@Nullable T otherMax) {
		return !before(max, otherMin) && !before(otherMax, min);
	}

	/**
	 * {@return whether the first interval has no value that the second lacks}
	 */
	static <T extends Comparable<? super T>> boolean within(@Nullable T min, @Nullable T max, @Nullable T outerMin,
			@Nullable T outerMax) {
		var above = outerMin == null || (min != null && outerMin.compareTo(min) <= 0);
		var below = outerMax == null || (max != null && max.compareTo(outerMax) <= 0);
		return above && below;
	}

}
