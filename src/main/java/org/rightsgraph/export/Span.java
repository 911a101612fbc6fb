package org.rightsgraph.export;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * From when until when something can have been so.
 *
 * @param start the first day; null where it is open or not known
 * @param end the last day; null where it is open or not known
 */
record Span(@Nullable LocalDate start, @Nullable LocalDate end) {

	static final Span NONE = new Span(null, null);

	/** A span that ends before it begins, as nobody but a hand can make it, is none. */
	static Span of(@Nullable Object earliest, @Nullable Object latest) {
		var start = (earliest instanceof LocalDate day) ? day : null;
		var end = (latest instanceof LocalDate day) ? day : null;
		return (start != null && end != null && end.isBefore(start)) ? NONE : new Span(start, end);
	}

}
