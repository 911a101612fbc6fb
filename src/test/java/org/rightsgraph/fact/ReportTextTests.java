package org.rightsgraph.fact;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

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
	void findsPassagesThatAnInsertionHasMoved() {
		String old = "The mill closed. " + SENTENCE + " He appealed on 3 May.";
		ReportText text = text("An inserted line.\n" + old);
		assertThat(text.find(passage(0, "The mill closed."))).hasValue(18);
		assertThat(text.find(passageAt(17))).hasValue(35);
		assertThat(text.find(passage(old.indexOf("appealed"), "appealed on 3"))).hasValue(18 + old.indexOf("appealed"));
	}

	@Test
	void findsAPartOfASentenceThatHasMoved() {
		assertThat(text("So it is said: he appealed on 3 May, and lost.").find(passage(900, "appealed on 3 May")))
			.hasValue(18);
	}

	@Test
	void findsASentenceThatHasMovedInALongText() {
		String before = "One mill after the other closed. ".repeat(20_000);
		ReportText text = text(before + SENTENCE + " He appealed on 3 May.");
		assertThat(text.find(passageAt(7))).hasValue(before.length());
		// Nobody looks there for a part of a sentence, unless another one has moved as
		// far.
		assertThat(text.find(passage(41, "appealed on 3"))).hasValue(before.length() + 34);
	}

	@Test
	void givesUpOnATextThatWasWrittenAnew() {
		ReportText text = text("One mill after the other closed, and nobody knew why. ".repeat(3_500));
		assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
			for (int i = 0; i < 5_000; i++) {
				assertThat(text.find(passage(i, "The mill closed on day " + i + "."))).isEmpty();
			}
		});
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
		return passage(start, SENTENCE);
	}

	private static Passage passage(int start, String words) {
		return new Passage("a-report", "Work", start, start + words.length(), ReportText.sha256(words));
	}

	private static ReportText text(String text) {
		return new ReportText(text.getBytes(StandardCharsets.UTF_8));
	}

}
