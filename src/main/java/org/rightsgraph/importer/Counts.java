package org.rightsgraph.importer;

/**
 * What an import did to the elements of one kind.
 *
 * @param stated how many the datasets state
 * @param created how many were new
 * @param updated how many said something else before
 * @param removed how many are no longer stated
 * @param unchanged how many were there already
 * @param seconds how long transactions took to write them; some ran at the same time
 */
public record Counts(long stated, long created, long updated, long removed, long unchanged, double seconds) {

	static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

	static final Counts CREATED = new Counts(1, 1, 0, 0, 0, 0);

	static final Counts UPDATED = new Counts(1, 0, 1, 0, 0, 0);

	static final Counts REMOVED = new Counts(0, 0, 0, 1, 0, 0);

	static final Counts UNCHANGED = new Counts(1, 0, 0, 0, 1, 0);

	/**
	 * {@return both together}
	 */
	public Counts plus(Counts other) {
		return new Counts(this.stated + other.stated, this.created + other.created, this.updated + other.updated,
				this.removed + other.removed, this.unchanged + other.unchanged, this.seconds + other.seconds);
	}

	static Counts took(double seconds) {
		return new Counts(0, 0, 0, 0, 0, seconds);
	}

	/**
	 * {@return how many had to be written}
	 */
	public long written() {
		return this.created + this.updated + this.removed;
	}

}
