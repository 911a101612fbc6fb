package org.rightsgraph.importer;

import java.math.BigInteger;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The digest of a graph's content: the sum of its elements' SHA-256, so that it depends
 * on what the graph says and on nothing else, neither order nor database nor internal
 * ids.
 *
 * @see <a href="https://doi.org/10.1007/3-540-69053-0_13">Bellare and Micciancio, A New
 * Paradigm for Collision-free Hashing: AdHash, 1997</a>
 */
final class ContentDigest {

	private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);

	private final Map<String, BigInteger> sums = new TreeMap<>();

	private boolean complete;

	/** Says that the graph now holds what was added. */
	void complete() {
		this.complete = true;
	}

	boolean isComplete() {
		return this.complete;
	}

	void add(String dataset, String fingerprint) {
		this.sums.merge(dataset, new BigInteger(fingerprint, 16), (left, right) -> left.add(right).mod(MODULUS));
	}

	/**
	 * {@return the names of the datasets of which there is anything}
	 */
	Set<String> datasets() {
		return this.sums.keySet();
	}

	/**
	 * {@return the digest of all datasets together}
	 */
	String total() {
		return hexadecimal(this.sums.values().stream().reduce(BigInteger.ZERO, BigInteger::add).mod(MODULUS));
	}

	/**
	 * {@return the digest of one dataset}
	 */
	String of(String dataset) {
		return hexadecimal(this.sums.getOrDefault(dataset, BigInteger.ZERO));
	}

	private static String hexadecimal(BigInteger sum) {
		String digits = sum.toString(16);
		return "0".repeat(64 - digits.length()) + digits;
	}

}
