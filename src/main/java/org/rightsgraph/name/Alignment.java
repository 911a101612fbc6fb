package org.rightsgraph.name;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Which typed word is which word of a name: each at most once, the best reasons first.
 */
final class Alignment {

	private static final int NONE = -1;

	private static final Why[] REASONS = Why.values();

	private final List<NameWord> typed;

	private final List<NameWord> held;

	private final @Nullable Why[] reasons;

	private final int[] positions;

	Alignment(List<NameWord> typed, List<NameWord> held, boolean transliterate) {
		this.typed = typed;
		this.held = held;
		this.reasons = new Why[typed.size()];
		this.positions = new int[typed.size()];
		Arrays.fill(this.positions, NONE);
		assign(pairs(transliterate));
	}

	private @Nullable Why[][] pairs(boolean transliterate) {
		var pairs = new Why[this.typed.size()][this.held.size()];
		for (int i = 0; i < pairs.length; i++) {
			boolean last = i == pairs.length - 1;
			for (int j = 0; j < this.held.size(); j++) {
				pairs[i][j] = WordMatch.of(this.typed.get(i), this.held.get(j), last, transliterate).orElse(null);
			}
		}
		return pairs;
	}

	private void assign(@Nullable Why[][] pairs) {
		var taken = new boolean[this.held.size()];
		for (var reason : REASONS) {
			for (int i = 0; i < pairs.length; i++) {
				for (int j = 0; j < taken.length && this.reasons[i] == null; j++) {
					if (pairs[i][j] == reason && !taken[j]) {
						this.reasons[i] = reason;
						this.positions[i] = j;
						taken[j] = true;
					}
				}
			}
		}
	}

	/**
	 * {@return the typed words that are no word of the name}
	 */
	List<NameWord> unmatched() {
		return java.util.stream.IntStream.range(0, this.positions.length)
			.filter((at) -> this.positions[at] == NONE)
			.mapToObj(this.typed::get)
			.toList();
	}

	/**
	 * {@return why words were found, in the order in which they were typed}
	 */
	List<Why> reasons() {
		return Arrays.stream(this.reasons).filter(Objects::nonNull).map(Objects::requireNonNull).toList();
	}

	/**
	 * {@return whether every word of the name was typed}
	 */
	boolean isWhole() {
		return reasons().size() == this.held.size();
	}

	/**
	 * {@return whether they were typed in the order of the name}
	 */
	boolean isOrdered() {
		int before = NONE;
		for (int position : this.positions) {
			if (position != NONE && position < before) {
				return false;
			}
			before = Math.max(before, position);
		}
		return true;
	}

	/**
	 * {@return how much of the name was typed, by letters}
	 */
	double share() {
		double all = this.held.stream().mapToInt((word) -> word.folded().length()).sum();
		double found = 0;
		for (int i = 0; i < this.positions.length; i++) {
			if (this.positions[i] != NONE) {
				int length = this.held.get(this.positions[i]).folded().length();
				found += (this.reasons[i] == Why.PREFIX) ? Math.min(length, this.typed.get(i).folded().length())
						: length;
			}
		}
		return (all == 0) ? 0 : found / all;
	}

}
