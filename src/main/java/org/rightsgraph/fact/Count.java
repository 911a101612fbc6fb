package org.rightsgraph.fact;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A figure together with the time it is of and the time it was stated.
 *
 * @param figure the figure
 * @param period the period whose happenings are counted; null where that is not said
 * @param asOf the day as of which the sentence gives it; null where it gives none
 * @param stated when it was stated, as far as that is known: the day as of which, else
 * the publication, else the time from which on it can have been; null where nothing is
 * known
 * @param measure what is measured, a term of the vocabulary
 * @param once whether it is about something that happened once, so that no period is
 * needed to say which time is meant
 */
public record Count(Figure figure, @Nullable Edtf period, @Nullable Edtf asOf, @Nullable Edtf stated, String measure,
		boolean once) {

	/**
	 * What happened stays so: these can only grow while the counting goes on. Whatever is
	 * not here may fall again, as the names on a list do.
	 */
	static final Set<String> RUNNING = Set.of("persons-killed", "persons-injured", "persons-detained",
			"persons-convicted", "persons-dismissed", "persons-prosecuted", "sentences-served", "trials-held",
			"allegations-registered", "cases-opened", "cases-closed", "cases-sent-to-court", "crimes-recorded",
			"victims-counted", "violations-recorded", "elections-counted", "outlets-sanctioned");

	/**
	 * {@return how this stands to another figure of the same measure, matter, unit and
	 * population}
	 * @param other the other figure
	 */
	public Agreement with(Count other) {
		if (this.figure.isCompatibleWith(other.figure)) {
			return Agreement.AGREE;
		}
		var thisIsLess = this.figure.isLessThan(other.figure);
		var less = thisIsLess ? this : other;
		var more = thisIsLess ? other : this;
		return RUNNING.contains(this.measure) ? growth(less, more) : state(less, more);
	}

	private static Agreement state(Count less, Count more) {
		return (less.isOfSamePeriodAs(more) && sameDays(less.asOf, more.asOf)) ? Agreement.CONTRADICT : Agreement.APART;
	}

	private static Agreement growth(Count less, Count more) {
		// A part of the time cannot have more than the whole of it.
		if (less.isOfSamePeriodAs(more) || within(more.period, less.period)) {
			return less.canBeEarlierThan(more) ? Agreement.GREW : Agreement.CONTRADICT;
		}
		var begun = less.period != null && more.period != null
				&& Objects.equals(less.period.earliest(), more.period.earliest());
		return (begun && less.asOf != null && within(less.period, more.period)) ? Agreement.GREW : Agreement.APART;
	}

	private boolean isOfSamePeriodAs(Count other) {
		if (this.period == null && other.period == null) {
			return this.once && other.once;
		}
		return this.period != null && other.period != null && sameDays(this.period, other.period);
	}

	// That a count has grown is an excuse only where at least one of the two is dated.
	private boolean canBeEarlierThan(Count later) {
		if (sameDays(this.stated, later.stated) || (last(this.stated) == null && last(later.stated) == null)) {
			return false;
		}
		var first = (this.stated != null) ? this.stated.earliest() : null;
		var last = last(later.stated);
		return first == null || last == null || first.isBefore(last);
	}

	private static @Nullable LocalDate last(@Nullable Edtf date) {
		return (date != null) ? date.latest() : null;
	}

	private static boolean sameDays(@Nullable Edtf left, @Nullable Edtf right) {
		if (left == null || right == null) {
			return left == right;
		}
		return Objects.equals(left.earliest(), right.earliest()) && Objects.equals(left.latest(), right.latest());
	}

	private static boolean within(@Nullable Edtf inner, @Nullable Edtf outer) {
		return inner != null && outer != null
				&& Bounds.within(inner.earliest(), inner.latest(), outer.earliest(), outer.latest());
	}

}
