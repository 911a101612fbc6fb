package org.rightsgraph.graph;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * The day as of which the graph is read: what became known later is not there. It belongs
 * to the thread that answers a request, and whatever reads through
 * {@link ReadTransactions} honours it without knowing of it.
 */
public final class AsOf {

	private static final ThreadLocal<@Nullable LocalDate> DAY = new ThreadLocal<>();

	private AsOf() {
	}

	/**
	 * {@return the day; nothing where the whole graph is read}
	 */
	public static Optional<LocalDate> day() {
		return Optional.ofNullable(DAY.get());
	}

	/**
	 * {@return what the work returns when it reads the graph as of a day}
	 * @param <T> the kind of result
	 * @param day the day; nothing for the whole graph
	 * @param work the work
	 */
	public static <T> T read(Optional<LocalDate> day, Supplier<T> work) {
		@Nullable LocalDate before = DAY.get();
		begin(day);
		try {
			return work.get();
		}
		finally {
			begin(Optional.ofNullable(before));
		}
	}

	/**
	 * Has this thread read the graph as of a day from now on.
	 * @param day the day; nothing for the whole graph
	 */
	public static void begin(Optional<LocalDate> day) {
		day.ifPresentOrElse(DAY::set, DAY::remove);
	}

}
