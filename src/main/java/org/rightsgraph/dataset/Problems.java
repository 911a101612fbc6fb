package org.rightsgraph.dataset;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Collects what is wrong, all of it, and which rows must be left out for it. */
public final class Problems {

	/**
	 * More than anybody reads; beyond it they are only counted, so that memory stays
	 * bounded.
	 */
	private static final int KEPT = 10_000;

	/**
	 * Two to the power of it are the rows of one set of bits, which has no room for more
	 * than twice that.
	 */
	private static final int PART = 30;

	private static final long LOWER = (1L << PART) - 1;

	private final List<Problem> kept = new ArrayList<>();

	/**
	 * A bit a row, by the higher part of its number: also of millions of rows every one
	 * can be wrong.
	 */
	private final Map<Long, BitSet> rejectedRows = new HashMap<>();

	private long errors;

	private long warnings;

	private long fatal;

	/**
	 * Two threads may find some at the same time, where what is stated is compared while
	 * the rest of it is put together. Everything else here belongs to one at a time.
	 */
	synchronized void add(Problem problem) {
		if (problem.code().isWarning()) {
			this.warnings++;
		}
		else {
			this.errors++;
			this.fatal += problem.code().isFatal() ? 1 : 0;
		}
		if (this.kept.size() < KEPT) {
			this.kept.add(problem);
		}
	}

	void add(Problem.Code code, Location at, String what, String remedy) {
		add(new Problem(code, at, what, remedy));
	}

	/** Adds what is wrong with a row, which is left out unless it is but a warning. */
	void add(Problem.Code code, Location at, long row, String what, String remedy) {
		add(code, at, what, remedy);
		if (!code.isWarning()) {
			reject(row);
		}
	}

	/**
	 * Adds a problem found outside the tables, such as an id that another dataset holds
	 * in the graph.
	 * @param code what kind of thing it is
	 * @param dataset in which dataset
	 * @param what what is wrong
	 * @param remedy what would be right
	 */
	public void addInGraph(Problem.Code code, String dataset, String what, String remedy) {
		add(code, Location.of(dataset), what, remedy);
	}

	/** Leaves out a row, which names another that is left out. */
	void reject(long row) {
		this.rejectedRows.computeIfAbsent(row >> PART, (_) -> new BitSet()).set((int) (row & LOWER));
	}

	/**
	 * {@return whether that row must be left out}
	 */
	public boolean isRejected(long row) {
		@Nullable BitSet part = this.rejectedRows.get(row >> PART);
		return part != null && part.get((int) (row & LOWER));
	}

	/**
	 * {@return how many rows must be left out}
	 */
	public int rejectedRows() {
		return this.rejectedRows.values().stream().mapToInt(BitSet::cardinality).sum();
	}

	/**
	 * {@return how many errors there are}
	 */
	public long errors() {
		return this.errors;
	}

	/**
	 * {@return how many of them forbid to write even what is sound}
	 */
	public long fatal() {
		return this.fatal;
	}

	/**
	 * {@return how many warnings there are}
	 */
	public long warnings() {
		return this.warnings;
	}

	/**
	 * {@return the problems in the order of files and lines, the first ten thousand
	 * found}
	 */
	public List<Problem> list() {
		return this.kept.stream()
			.sorted(Comparator.comparing((Problem problem) -> problem.at().file())
				.thenComparingLong((problem) -> problem.at().line()))
			.toList();
	}

}
