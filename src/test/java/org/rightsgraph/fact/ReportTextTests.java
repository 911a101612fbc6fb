package org.rightsgraph.fact;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReportTextTests {

	private static final String SENTENCE = "The baker’s brother was fined.";

	private static final Passage PASSAGE = new Passage("a-report", "Work", 4, 4 + SENTENCE.length(),
			ReportText.sha256(SENTENCE));

	@Test
	void findsAPassageInItsPlace() {
		assertThat(text("Yes. " + SENTENCE).find(passageAt(5))).hasValue(5);
	}

	@Test
	void findsAPassageThatHasMoved() {
		assertThat(text("A new first line. " + SENTENCE + " And more.").find(PASSAGE)).hasValue(18);
	}

	@Test
	void doesNotFindAPassageWhoseWordsHaveChanged() {
		assertThat(text("Yes. The baker’s brother was jailed.").find(PASSAGE)).isEmpty();
	}

	@Test
	void survivesAPassageBeyondTheText() {
		assertThat(text("Short.").find(passageAt(1_000_000))).isEmpty();
	}

	@Test
	void digestsThePassagesUtf8() {
		// printf 'abc' | sha256sum
		assertThat(ReportText.sha256("abc"))
			.isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
	}

	private static Passage passageAt(int start) {
		return new Passage("a-report", "Work", start, start + SENTENCE.length(), ReportText.sha256(SENTENCE));
	}

	private static ReportText text(String text) {
		return new ReportText(text.getBytes(StandardCharsets.UTF_8));
	}

}
