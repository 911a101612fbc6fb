package org.rightsgraph.importer;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The digest of a graph's content: the sum of its elements' SHA-256, so that it depends
 * on what the graph says and on nothing else, neither order nor database nor internal
 * ids.
 *
 * @see <a href="https://doi.org/10.1007/3-540-69053-0_13">Bellare and Micciancio, A New
 * Paradigm for Collision-free Hashing: AdHash, 1997</a>
 */
final class ContentDigest {

	/** Of 256 bits, the highest first. */
	private static final int WORDS = 4;

	private static final int DIGITS = Long.BYTES * 2;

	private final Map<String, long[]> sums = new TreeMap<>();

	private boolean complete;

	/** Says that the graph now holds what was added. */
	void complete() {
		this.complete = true;
	}

	boolean isComplete() {
		return this.complete;
	}

	void add(String dataset, String fingerprint) {
		long[] number = new long[WORDS];
		for (int word = 0; word < WORDS; word++) {
			number[word] = HexFormat.fromHexDigitsToLong(fingerprint, word * DIGITS, (word + 1) * DIGITS);
		}
		add(this.sums.computeIfAbsent(dataset, (_) -> new long[WORDS]), number);
	}

	private static void add(long[] sum, long[] number) {
		boolean carry = false;
		for (int word = WORDS - 1; word >= 0; word--) {
			long both = sum[word] + number[word];
			boolean over = Long.compareUnsigned(both, number[word]) < 0;
			sum[word] = both + (carry ? 1 : 0);
			carry = over || (carry && sum[word] == 0);
		}
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
		long[] total = new long[WORDS];
		this.sums.values().forEach((sum) -> add(total, sum));
		return hexadecimal(total);
	}

	/**
	 * {@return the digest of one dataset}
	 */
	String of(String dataset) {
		return hexadecimal(this.sums.getOrDefault(dataset, new long[WORDS]));
	}

	private static String hexadecimal(long[] sum) {
		return Arrays.stream(sum).mapToObj(HexFormat.of()::toHexDigits).collect(Collectors.joining());
	}

}
