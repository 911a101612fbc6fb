package org.rightsgraph.fact;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntPredicate;

import org.jspecify.annotations.Nullable;

/**
 * Finds the passages of one text that are not in their places. Each place that is tried
 * costs a digest: the likely ones come first, and the others have a bound, because a text
 * that was written anew holds none of the passages.
 */
final class PassageSearch {

	/** In longer texts a passage is looked for only where sentences begin. */
	static final int SHORT_TEXT = 200_000;

	/** How much work may be spent on a text where the likely places do not help. */
	private static final long BUDGET = 50_000_000;

	/** What a digest costs beside its characters. */
	private static final int COST = 100;

	private static final int SHIFTS = 8;

	private final ReentrantLock lock = new ReentrantLock();

	private final String text;

	private final Sha256 sha256 = new Sha256();

	/**
	 * By how much passages had moved, the last first: their neighbours have mostly moved
	 * as far.
	 */
	private final Deque<Integer> shifts = new ArrayDeque<>();

	/** The digests that were searched for in vain. */
	private final Set<String> adrift = new HashSet<>();

	private @Nullable Bounds bounds;

	private long budget = BUDGET;

	PassageSearch(String text) {
		this.text = text;
	}

	/** Where sentences begin and end. */
	private record Bounds(BitSet starts, BitSet ends) {
	}

	/**
	 * {@return where the passage begins now, nothing if it is not found}
	 */
	OptionalInt find(Passage passage) {
		int length = passage.end() - passage.start();
		if (length <= 0 || length > this.text.length()) {
			return OptionalInt.empty();
		}
		// It waits for one search at most, whose cost has a bound.
		this.lock.lock();
		try {
			int found = search(passage, length);
			if (found < 0) {
				this.adrift.add(passage.sha256());
				return OptionalInt.empty();
			}
			learn(found - passage.start());
			return OptionalInt.of(found);
		}
		finally {
			this.lock.unlock();
		}
	}

	private int search(Passage passage, int length) {
		for (int shift : this.shifts) {
			long start = (long) passage.start() + shift;
			if (start >= 0 && start <= this.text.length() - length && isAt((int) start, length, passage.sha256())) {
				return (int) start;
			}
		}
		if (this.adrift.contains(passage.sha256())) {
			return -1;
		}
		Bounds sentences = bounds();
		int whole = first(passage, length,
				(start) -> sentences.starts().get(start) && sentences.ends().get(start + length));
		if (whole >= 0) {
			return whole;
		}
		IntPredicate likely = (this.text.length() <= SHORT_TEXT)
				? (start) -> !isInsideWord(start) && !isInsideWord(start + length) : sentences.starts()::get;
		return first(passage, length, (start) -> this.budget > 0 && likely.test(start) && spend(length));
	}

	private int first(Passage passage, int length, IntPredicate likely) {
		for (int start = 0; start <= this.text.length() - length; start++) {
			if (likely.test(start) && isAt(start, length, passage.sha256())) {
				return start;
			}
		}
		return -1;
	}

	private boolean spend(int length) {
		this.budget -= length + COST;
		return true;
	}

	private void learn(int shift) {
		this.shifts.remove(shift);
		this.shifts.addFirst(shift);
		if (this.shifts.size() > SHIFTS) {
			this.shifts.removeLast();
		}
	}

	private Bounds bounds() {
		Bounds current = this.bounds;
		if (current == null) {
			Bounds read = new Bounds(new BitSet(), new BitSet());
			Sentences.of(this.text).forEach((sentence) -> {
				read.starts().set(sentence.start());
				read.ends().set(sentence.end());
			});
			current = read;
			this.bounds = current;
		}
		return current;
	}

	/** Words may be glued to each other, but not where a small letter follows. */
	private boolean isInsideWord(int position) {
		return position > 0 && position < this.text.length() && Character.isLetter(this.text.charAt(position - 1))
				&& Character.isLowerCase(this.text.charAt(position));
	}

	private boolean isAt(int start, int length, String expected) {
		return this.sha256.of(this.text.substring(start, start + length).getBytes(StandardCharsets.UTF_8))
			.equals(expected);
	}

}
