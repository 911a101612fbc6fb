package org.rightsgraph.fact;

import java.util.List;

import org.junit.jupiter.api.Test;
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
