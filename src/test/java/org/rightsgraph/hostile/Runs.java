package org.rightsgraph.hostile;

import java.util.Random;

/**
 * How much is generated, and from which seed. A failure names the seed of the one case,
 * which is repeated with {@code -Drights-graph.test.seed=SEED} and a count of 1.
 *
 * @param seed the seed of the first case; that of the next is one more
 * @param count how many cases
 */
public record Runs(long seed, int count) {

	/**
	 * {@return what the system properties ask for}
	 * @param property what says how many, after {@code rights-graph.test.}
	 * @param count how many where it says nothing
	 */
	public static Runs of(String property, int count) {
		return new Runs(Long.getLong("rights-graph.test.seed", 1),
				Integer.getInteger("rights-graph.test." + property, count));
	}

	/**
	 * {@return the source of all chance of one case}
	 */
	public static Random random(long seed) {
		// Neighbouring seeds begin alike.
		Random random = new Random(seed * 0x9E3779B97F4A7C15L);
		random.nextLong();
		return random;
	}

}
