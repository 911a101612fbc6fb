package org.rightsgraph.fact;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CountTests {

	// Value, period, as of, stated: of the one and of the other.
	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			over 200; 2022-01; ;           2023/..    ; hundreds; 2022-01; ;           2022/..;    AGREE
			164;      2022-01; 2022-01-11; 2022-01-11 ; 225;      2022-01; 2022-01-15; 2022-01-15; GREW
			164;      2022-01; 2022-01-15; 2022-01-15 ; 225;      2022-01; 2022-01-11; 2022-01-11; CONTRADICT
			164;      2022-01; 2022-01-11; 2022-01-11 ; 225;      2022-01; 2022-01-11; 2022-01-11; CONTRADICT
			164;      2022-01; ;           2022-02    ; 225;      2022-01; ;           2023;       GREW
			164;      2022-01; ;           2023       ; 225;      2022-01; ;           2022-02;    CONTRADICT
			164;      2022-01; ;                      ; 225;      2022-01; ;           ;           CONTRADICT
			164;      2022-01; ;           2022/..    ; 225;      2022-01; ;           2023/..;    CONTRADICT
			164;      2022-01; ;           2023/..    ; 225;      2022-01; 2022-01-11; 2022-01-11; CONTRADICT
			164;      2022-01; 2022-01-11; 2022-01-11 ; 225;      2022-01; ;           2022/..;    GREW
			dozens;   2022-01/2022-01-11; 2022-01-11; 2022-01-11; over 200; 2022-01; ; 2023/..;    GREW
			dozens;   2022-01-05; ;        2022-02    ; over 200; 2022-01; ;           2022-02;    APART
			300;      2022-01; ;           2023       ; 400;      2022-01-05; ;        2023;       CONTRADICT
			164;      2022-01; ;           2023       ; 225;      2022-02; ;           2023;       APART
			164;      2022-01; ;           2023       ; 225;      ; ;                  2023;       APART
			46;       ; ;                  2023       ; 50;       ; ;                  2023;       CONTRADICT
			""")
	void countThatCanOnlyGrowContradictsUnlessTheLowerMayBeTheEarlier(String value, @Nullable String period,
			@Nullable String asOf, @Nullable String stated, String otherValue, @Nullable String otherPeriod,
			@Nullable String otherAsOf, @Nullable String otherStated, Agreement expected) {
		var one = count("persons-killed", value, period, asOf, stated, true);
		var other = count("persons-killed", otherValue, otherPeriod, otherAsOf, otherStated, true);
		assertThat(one.with(other)).isEqualTo(expected);
		assertThat(other.with(one)).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			95; 2011; ;     81; 2011; ;     CONTRADICT
			95; 2011; ;     81; 2015; ;     APART
			20; 2023; 2023-01-01; 30; 2023; 2023-06-01; APART
			20; 2023; 2023-01-01; 30; 2023; 2023-01-01; CONTRADICT
			20; 2023; 2023-01-01; 30; 2023; ; APART
			""")
	void whatCanFallAgainContradictsOnlyOfOneTime(String value, String period, @Nullable String asOf, String otherValue,
			String otherPeriod, @Nullable String otherAsOf, Agreement expected) {
		var one = count("share-of-votes", value, period, asOf, "2012", false);
		var other = count("share-of-votes", otherValue, otherPeriod, otherAsOf, "2014", false);
		assertThat(one.with(other)).isEqualTo(expected);
		assertThat(other.with(one)).isEqualTo(expected);
	}

	@Test
	void withoutAPeriodNothingFollowsButForWhatHappenedOnce() {
		assertThat(count("members", "6", null, null, null, false).with(count("members", "5", null, null, null, false)))
			.isEqualTo(Agreement.APART);
		assertThat(count("participants", "6", null, null, null, true)
			.with(count("participants", "5", null, null, null, true))).isEqualTo(Agreement.CONTRADICT);
	}

	@Test
	void runningCountsAreMeasuresOfTheVocabulary() throws IOException {
		var terms = Files.readString(Path.of("import/vocabulary/terms.csv"));
		assertThat(Count.RUNNING).allSatisfy((measure) -> assertThat(terms).contains("\nmeasure," + measure + ","));
	}

	private static Count count(String measure, String value, @Nullable String period, @Nullable String asOf,
			@Nullable String stated, boolean once) {
		return new Count(Figure.parse(value), date(period), date(asOf), date(stated), measure, once);
	}

	private static @Nullable Edtf date(@Nullable String text) {
		return (text != null) ? Edtf.parse(text) : null;
	}

}
