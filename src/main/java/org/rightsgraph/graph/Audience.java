package org.rightsgraph.graph;

import java.util.function.Supplier;

/**
 * For whom the graph is read. It belongs to the thread that answers, and whatever reads
 * through {@link ReadTransactions} honours it without knowing of it. Who does not say for
 * whom it reads, reads for the public.
 */
public enum Audience {

	/**
	 * Everybody: restricted things are not there, and protected people have pseudonyms.
	 */
	PUBLIC,

	/** Those who may see everything. */
	FULL;

	private static final ThreadLocal<Audience> CURRENT = ThreadLocal.withInitial(() -> PUBLIC);

	/**
	 * {@return for whom this thread reads}
	 */
	public static Audience current() {
		return CURRENT.get();
	}

	/**
	 * Has this thread read the graph for somebody from now on. Threads are used again:
	 * who begins for {@link #FULL} begins for {@link #PUBLIC} in the end.
	 * @param audience for whom
	 */
	public static void begin(Audience audience) {
		if (audience == PUBLIC) {
			CURRENT.remove();
		}
		else {
			CURRENT.set(audience);
		}
	}

	/**
	 * {@return what the work returns when it reads the graph for these}
	 * @param <T> the kind of result
	 * @param work the work
	 */
	public <T> T read(Supplier<T> work) {
		Audience before = current();
		begin(this);
		try {
			return work.get();
		}
		finally {
			begin(before);
		}
	}

}
