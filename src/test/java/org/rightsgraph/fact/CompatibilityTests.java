package org.rightsgraph.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds of any two figures, dates or terms. A failure names the seed; with
 * {@code -Drights-graph.test.seed} it is drawn again.
 */
class CompatibilityTests {

	private static final long SEED = Long.getLong("rights-graph.test.seed", System.nanoTime());

	private static final int DRAWS = 20_000;

	private final Random random = new Random(SEED);

	@ParameterizedTest
	@CsvSource({ "over 200, hundreds, true", "dozens, over 200, false", "dozens, hundreds, false",
			"at least 7, 7, true", "over 200, 200, false", "nearly 300, about 280, true", "up to 17, over 17, false",
			"0, none, true", "12 to 14, 14 to 20, true", "several, 2, false", "many, 10000, true",
			"less than 1, 1, false", "164, 225, false" })
	void figuresAreIntervals(String left, String right, boolean compatible) {
		assertThat(Figure.parse(left).isCompatibleWith(Figure.parse(right))).isEqualTo(compatible);
	}

	@ParameterizedTest
	@CsvSource({ "2022, 2022-01-05, true", "2022-01-05, 2022-01-06, false", "2021/.., 2030, true",
			"../2021-06, 2021-07-01, false", "2021-05~, 2021-06-10, true", "2021-05~, 2021-08, false",
			"2021-05-04~, 2021-05-05, true", "1994~/1996~, 1998, true", "199X, 2000, false",
			"2021-02/2021-03, 2021-03-31, true" })
	void datesAreIntervalsAndWhatIsApproximateHasLeeway(String left, String right, boolean compatible) {
		assertThat(Edtf.parse(left).isCompatibleWith(Edtf.parse(right))).isEqualTo(compatible);
	}

	@ParameterizedTest
	@CsvSource({ "P7Y, P84M, true", "P1M, P30D, true", "P1Y, P365D, true", "P7Y, P10Y, false", "P7Y, P7Y1M, false",
			"P15D, P16D, false", "up to P17D, P15D, true", "up to P17D, P1M, false", "over P1Y, P1Y, false",
			"over P1Y, P12M, false", "at least P1Y, P1Y, true", "P2W, P14D, true", "P3Y6M, P42M, true" })
	void termsAreIntervals(String left, String right, boolean compatible) {
		assertThat(Term.parse(left).isCompatibleWith(Term.parse(right))).isEqualTo(compatible);
	}

	@Test
	void whateverFigureAgreesWithItselfAndBothWays() {
		holdsOfAnyTwo(this::figure, Figure::isCompatibleWith, Figure::text);
	}

	@Test
	void whateverDateAgreesWithItselfAndBothWays() {
		holdsOfAnyTwo(this::date, Edtf::isCompatibleWith, Edtf::text);
	}

	@Test
	void whateverTermAgreesWithItselfAndBothWays() {
		holdsOfAnyTwo(this::term, Term::isCompatibleWith, Term::text);
	}

	@Test
	void refinedFigureNeverContradicts() {
		draw(() -> {
			var whole = figure();
			double low = Objects.requireNonNullElse(whole.min(), 0d);
			double high = Objects.requireNonNullElse(whole.max(), low + 1000);
			double first = low + this.random.nextDouble() * (high - low);
			double last = first + this.random.nextDouble() * (high - first);
			var part = new Figure("part", first, last);
			assertThat(whole.isCompatibleWith(part)).as("%s and %s, seed %d", whole, part, SEED).isTrue();
		});
	}

	@Test
	void figuresWithoutANumberInCommonAlwaysContradict() {
		draw(() -> {
			var left = figure();
			if (left.max() != null) {
				double beyond = left.max() + 1 + this.random.nextInt(100);
				var right = new Figure("right", beyond, this.random.nextBoolean() ? null : beyond + 7);
				assertThat(left.isCompatibleWith(right)).as("%s and %s, seed %d", left, right, SEED).isFalse();
				assertThat(left.isLessThan(right)).isTrue();
				assertThat(right.isLessThan(left)).isFalse();
			}
		});
	}

	@Test
	void refinedDateNeverContradicts() {
		draw(() -> {
			var day = day();
			var year = String.valueOf(day.getYear());
			var month = day.toString().substring(0, 7);
			for (var wider : List.of(year, month, day.toString(), "../" + day, day + "/..", year + "~", month + "?",
					year.substring(0, 3) + "X", "[" + day.minusDays(9) + "," + day + "]", month + "-XX")) {
				assertThat(Edtf.parse(wider).isCompatibleWith(Edtf.parse(day.toString())))
					.as("%s and %s, seed %d", wider, day, SEED)
					.isTrue();
			}
		});
	}

	@Test
	void datesWithoutADayInCommonAlwaysContradict() {
		draw(() -> {
			var day = day();
			var later = day.plusDays(1 + this.random.nextInt(1000));
			for (var left : List.of(day.toString(), "../" + day, day.minusDays(3) + "/" + day)) {
				for (var right : List.of(later.toString(), later + "/..",
						"{" + later + "," + later.plusDays(2) + "}")) {
					assertThat(Edtf.parse(left).isCompatibleWith(Edtf.parse(right)))
						.as("%s and %s, seed %d", left, right, SEED)
						.isFalse();
				}
			}
		});
	}

	@Test
	void comparedTermAllowsWhatItSays() {
		draw(() -> {
			int years = 1 + this.random.nextInt(20);
			int less = this.random.nextInt(years);
			assertThat(Term.parse("up to P" + years + "Y").isCompatibleWith(Term.parse("P" + (less + 1) + "Y")))
				.isTrue();
			assertThat(Term.parse("over P" + years + "Y").isCompatibleWith(Term.parse("P" + (less + 1) + "Y")))
				.isFalse();
			assertThat(Term.parse("at least P" + (years * 12) + "M").isCompatibleWith(Term.parse("P" + years + "Y")))
				.as("%d years, seed %d", years, SEED)
				.isTrue();
		});
	}

	private <T> void holdsOfAnyTwo(Supplier<T> any, BiPredicate<T, T> compatible, Function<T, String> text) {
		draw(() -> {
			T left = any.get();
			T right = any.get();
			assertThat(compatible.test(left, left)).as("%s, seed %d", text.apply(left), SEED).isTrue();
			assertThat(compatible.test(left, right)).as("%s and %s, seed %d", text.apply(left), text.apply(right), SEED)
				.isEqualTo(compatible.test(right, left));
		});
	}

	private void draw(Runnable check) {
		for (int i = 0; i < DRAWS; i++) {
			check.run();
		}
	}

	private Figure figure() {
		int number = 2 + this.random.nextInt(5000);
		return Figure.parse(one("%d", "over %d", "at least %d", "up to %d", "nearly %d", "about %d", "under %d",
				"%d to " + (number + this.random.nextInt(50)), "dozens", "hundreds", "several", "thousands", "many",
				"none")
			.formatted(number));
	}

	private Edtf date() {
		var day = day();
		return Edtf.parse(one("%1$tY", "%1$tY-%1$tm", "%1$tF", "%1$tF~", "%1$tY?", "../%1$tF", "%1$tF/..",
				"%1$tY-%1$tm/" + day.plusMonths(3), "[%1$tF,%1$tF]", "%1$tY-XX")
			.formatted(day));
	}

	private Term term() {
		return Term.parse(one("", "over ", "at least ", "up to ", "about ", "nearly ")
				+ one("P%dY", "P%dM", "P%dD", "P%dW", "P%dY6M", "PT%dH").formatted(1 + this.random.nextInt(30)));
	}

	private LocalDate day() {
		return LocalDate.of(1990, 1, 1).plusDays(this.random.nextInt(14_000));
	}

	private String one(String... texts) {
		return texts[this.random.nextInt(texts.length)];
	}

}
