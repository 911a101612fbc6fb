package org.rightsgraph.fact;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class EdtfTests {

	/** The days are those that the npm package edtf 4.11.1 gives as min and max. */
	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			2021-02-04;2021-02-04;2021-02-04
			2021-02;2021-02-01;2021-02-28
			2021;2021-01-01;2021-12-31
			2021-05~;2021-05-01;2021-05-31
			2021?;2021-01-01;2021-12-31
			2021-05-17%;2021-05-17;2021-05-17
			?2021-05-17;2021-05-17;2021-05-17
			2021-?05;2021-05-01;2021-05-31
			2021-02/2021-03;2021-02-01;2021-03-31
			2021-09-30/2021-10-01;2021-09-30;2021-10-01
			2004-02-29;2004-02-29;2004-02-29
			199X;1990-01-01;1999-12-31
			19XX;1900-01-01;1999-12-31
			2021-XX;2021-01-01;2021-12-31
			2021-02-XX;2021-02-01;2021-02-28
			2021-XX-XX;2021-01-01;2021-12-31
			2021/..;2021-01-01;
			../2021-06;;2021-06-30
			[2021-06,2021-07];2021-06-01;2021-07-31
			{2021-06,2021-08};2021-06-01;2021-08-31
			""")
	void knowsTheEarliestAndTheLatestDay(String text, @Nullable LocalDate earliest, @Nullable LocalDate latest) {
		Edtf date = Edtf.parse(text);
		assertThat(date.text()).isEqualTo(text);
		assertThat(date.earliest()).isEqualTo(earliest);
		assertThat(date.latest()).isEqualTo(latest);
	}

	/** Here edtf 4.11.1 takes the first month of the range for the whole. */
	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			[2021-06..2021-08];2021-06-01;2021-08-31
			[2021-06..];2021-06-01;
			[..2021-06];;2021-06-30
			""")
	void knowsTheDaysOfARangeWithinASet(String text, @Nullable LocalDate earliest, @Nullable LocalDate latest) {
		Edtf date = Edtf.parse(text);
		assertThat(date.earliest()).isEqualTo(earliest);
		assertThat(date.latest()).isEqualTo(latest);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "May 2021", "04.02.2021", "2021-2-4", "21", "2021-13", "2021-00", "2021-02-30",
			"2021-04-31", "2023-02-29", "2021-05-00", "2021/2022/2023", "../..", "/", "[", "[]", "2021-05-17T10:00",
			"2021-21" })
	void refusesWhatIsNoDateAndSaysWhatWouldBe(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> Edtf.parse(text))
			.satisfies((ex) -> assertThat(ex.getMessage()).containsAnyOf("expected a date such as", "days"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2021-03/2021-02", "2021-06-02/2021-06-01" })
	void refusesAnIntervalThatEndsBeforeItBegins(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> Edtf.parse(text))
			.withMessageContaining("ends before it begins");
	}

}
