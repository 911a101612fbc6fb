package org.rightsgraph.fact;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class FigureTests {

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			46;46;46
			10,000;10000;10000
			3.5;3.5;3.5
			over 200;201;
			much more than 188;189;
			at least 7;7;
			up to 17;;17
			fewer than 5;;4
			nearly 300;270;300
			approximately 10,000;9000;11000
			about 200;180;220
			less than 1;;0.9999999999999998
			12 to 14;12;14
			70-90;70;90
			between 5 and 9;5;9
			dozens;24;199
			hundreds;200;1999
			over a dozen;13;
			Several;3;19
			""")
	void keepsTheWordsAndTheIntervalTheyAllow(String text, @Nullable Double min, @Nullable Double max) {
		Figure figure = Figure.parse(text);
		assertThat(figure.text()).isEqualTo(text);
		assertThat(figure.min()).isEqualTo(min);
		assertThat(figure.max()).isEqualTo(max);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "lots", "over", "20 over", "-3", "1,00", "over 20 to 30", "NaN" })
	void refusesWhatIsNoFigureAndSaysWhatWouldBe(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> Figure.parse(text)).withMessageContaining("over 200");
	}

	@Test
	void refusesARangeThatEndsBelowItsBegin() {
		assertThatIllegalArgumentException().isThrownBy(() -> Figure.parse("14 to 12"))
			.withMessageContaining("below where it begins");
	}

}
