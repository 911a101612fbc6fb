package org.rightsgraph.web;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Whether questions are answered: not before the database has been brought up to date, so
 * that nobody is answered from half a graph.
 */
public final class Opening {

	private volatile @Nullable String obstacle;

	/** Answers questions. */
	public void open() {
		this.obstacle = null;
	}

	/**
	 * Answers no questions until {@link #open()}.
	 * @param reason what stands in the way, in a sentence that everybody may read
	 */
	public void close(String reason) {
		this.obstacle = reason;
	}

	/**
	 * {@return what stands in the way, where something does}
	 */
	public Optional<String> obstacle() {
		return Optional.ofNullable(this.obstacle);
	}

}
