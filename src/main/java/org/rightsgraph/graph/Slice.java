package org.rightsgraph.graph;

import java.util.List;

/**
 * Which part of a list is wanted.
 *
 * @param skip how many rows to leave out at the beginning
 * @param limit how many rows to return at most
 */
public record Slice(int skip, int limit) {

	/**
	 * {@return the first rows of a list}
	 * @param limit how many rows to return at most
	 */
	public static Slice first(int limit) {
		return new Slice(0, limit);
	}

	/** Together with one row more, which tells that there are more. */
	int end() {
		return this.skip + this.limit + 1;
	}

	/**
	 * {@return this part of the list}
	 */
	<T> List<T> of(List<T> all) {
		return all.subList(Math.min(this.skip, all.size()), Math.min(this.skip + this.limit, all.size()));
	}

	/**
	 * {@return whether the list goes on after this part}
	 */
	boolean isFollowed(List<?> all) {
		return all.size() > this.skip + this.limit;
	}

}
