package org.rightsgraph.graph;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.rightsgraph.fact.ReportText;

import static org.assertj.core.api.Assertions.assertThat;

class SurroundingsTests {

	@Test
	void textThatIsShortEnoughStandsAroundAPassageAsAWhole() {
		var text = text("One. Two. Three.");
		assertThat(Surroundings.before(text, 5)).isEqualTo("One. ");
		assertThat(Surroundings.after(text, 9)).isEqualTo(" Three.");
	}

	@Test
	void passageThatIsTheWholeTextHasNothingAroundIt() {
		assertThat(Surroundings.before(text("All."), 0)).isEmpty();
		assertThat(Surroundings.after(text("All."), 4)).isEmpty();
	}

	@Test
	void noMoreStandsAroundItThanIsAllowedAndNoWordIsCut() {
		var words = "word ".repeat(200);
		var text = text(words + "|" + words);
		assertThat(Surroundings.before(text, words.length()))
			.hasSizeBetween(ClaimContext.LONGEST - 5, ClaimContext.LONGEST)
			.matches("( word)+ ");
		assertThat(Surroundings.after(text, words.length() + 1))
			.hasSizeBetween(ClaimContext.LONGEST - 5, ClaimContext.LONGEST)
			.matches("(word )+");
	}

	@Test
	void wordLongerThanAllThatIsAllowedIsLeftOutSoThatNoCharacterIsCutInTwo() {
		var text = text("\uD83D\uDD4A".repeat(400) + "|" + "\uD83D\uDD4A".repeat(400));
		assertThat(Surroundings.before(text, 800)).isEmpty();
		assertThat(Surroundings.after(text, 801)).isEmpty();
	}

	private static ReportText text(String words) {
		return new ReportText(words.getBytes(StandardCharsets.UTF_8));
	}

}
