package org.rightsgraph.fact;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsgraph.fact.Sentences.Sentence;

import static org.assertj.core.api.Assertions.assertThat;

class SentencesTests {

	@Test
	void tellsHeadingsFromSentencesInAnOrdinaryText() {
		assertThat(read("Overview\nThe baker was fined. He appealed.\nWork\nThe mill closed."))
			.containsExactly("Overview|The baker was fined.", "Overview|He appealed.", "Work|The mill closed.");
	}

	@Test
	void findsHeadingsAndParagraphsThatAreGluedToSentences() {
		assertThat(read("It began in March.Freedom of AssemblyThe baker was fined.He appealed.")).containsExactly(
				"|It began in March.", "Freedom of Assembly|The baker was fined.", "Freedom of Assembly|He appealed.");
	}

	@Test
	void doesNotEndASentenceAtInitials() {
		assertThat(read("The U.S. Department of Bread wrote to J. Miller. He answered."))
			.containsExactly("|The U.S. Department of Bread wrote to J. Miller.", "|He answered.");
	}

	@Test
	void keepsANameThatHoldsACapitalInOnePiece() {
		assertThat(read(
				"Several people who had nothing to do with any of the mills in the whole of the country attacked BreadMedia there. It closed."))
			.hasSize(2);
	}

	@Test
	void keepsANameThatHoldsACapitalInOnePieceInAShortSentenceToo() {
		assertThat(read("In May, YouTube blocked the channel. It closed."))
			.containsExactly("|In May, YouTube blocked the channel.", "|It closed.");
		assertThat(read("In May BreadMedia closed.")).containsExactly("|In May BreadMedia closed.");
		assertThat(read("Police raided BreadMedia there.")).containsExactly("|Police raided BreadMedia there.");
		assertThat(read("BreadMedia closed. Nobody reads BreadMedia now.")).containsExactly("|BreadMedia closed.",
				"|Nobody reads BreadMedia now.");
		assertThat(read("He met Mr. McDonald there.")).containsExactly("|He met Mr. McDonald there.");
		assertThat(read("Judge McDonald fined him.")).containsExactly("|Judge McDonald fined him.");
	}

	@Test
	void findsHeadingsThatAreGluedEvenWhereTheSameWordsMeetTwice() {
		assertThat(read("It began.Labor RightsIn May, the mill closed.Disability RightsIn June, it opened."))
			.containsExactly("|It began.", "Labor Rights|In May, the mill closed.",
					"Disability Rights|In June, it opened.");
		assertThat(read("Violence against Women and GirlsPolice fined the baker."))
			.containsExactly("Violence against Women and Girls|Police fined the baker.");
	}

	@Test
	void takesTheEntriesOfAMenuForNoSentences() {
		assertThat(read("Skip to main contentShare this via letterShare this via pigeonLabor RightsIn May, it closed."))
			.containsExactly("Labor Rights|In May, it closed.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Prof.", "Gen.", "Col.", "Lt.", "Sgt.", "Dr.", "J." })
	void doesNotEndASentenceAtATitle(String title) {
		assertThat(read("The baker wrote to " + title + " Smith. He answered.")).hasSize(2);
	}

	@Test
	void doesNotEndASentenceAtOtherAbbreviations() {
		assertThat(read("At 9 a.m. Police fined John Miller Jr. The baker, i.e. Ada Miller, left the U.S. Army."))
			.hasSize(1);
	}

	@Test
	void leavesSpacesOutThatTrimmingDoesNotKnow() {
		assertThat(read("The baker was fined. \u00a0He appealed.\u00a0")).containsExactly("|The baker was fined.",
				"|He appealed.");
	}

	private static List<String> read(String text) {
		return Sentences.of(text)
			.stream()
			.map((Sentence sentence) -> sentence.section() + "|" + text.substring(sentence.start(), sentence.end()))
			.toList();
	}

}
