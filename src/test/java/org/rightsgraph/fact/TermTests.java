package org.rightsgraph.fact;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class TermTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			P7Y,2556.7,2556.7
			P3Y6M,1278.3,1278.3
			P15D,15,15
			PT10H,0.417,0.417
			P2.5Y,913.1,913.1
			up to P17D,,17
			at least P1Y,365.2,
			over P10Y,3652.4,
			""")
	void measuresTermsInDays(String text, @Nullable Double min, @Nullable Double max) {
		Term term = Term.parse(text);
		assertThat(term.text()).isEqualTo(text);
		assertClose(term.minDays(), min);
		assertClose(term.maxDays(), max);
	}

	private static void assertClose(@Nullable Double actual, @Nullable Double expected) {
		if (expected == null) {
			assertThat(actual).isNull();
		}
		else {
			assertThat(actual).isCloseTo(expected, within(0.1));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "P", "PT", "7Y", "seven years", "P7", "P7Y3", "until P3Y", "P-1Y" })
	void refusesWhatIsNoDurationAndSaysWhatWouldBe(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> Term.parse(text)).withMessageContaining("P3Y6M");
	}

}
