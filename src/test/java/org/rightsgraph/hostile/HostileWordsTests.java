package org.rightsgraph.hostile;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.rightsgraph.fact.Edtf;
import org.rightsgraph.fact.Figure;
import org.rightsgraph.fact.NearWords;
import org.rightsgraph.fact.Sentences;
import org.rightsgraph.fact.Term;
import org.rightsgraph.name.Sounds;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Gives hostile words to what reads words. How many says
 * {@code -Drights-graph.test.words}.
 */
class HostileWordsTests {

	private final Runs runs = Runs.of("words", 3000);

	@Test
	void datesFiguresAndTermsAreReadOrRefusedInWords() {
		everyWord((word) -> {
			readOrRefused(() -> Edtf.parse(word));
			readOrRefused(() -> assertThat(Figure.parse(word)).satisfies((figure) -> {
				assertThat(figure.min()).satisfiesAnyOf((min) -> assertThat(min).isNull(),
						(min) -> assertThat(min).isFinite());
				assertThat(figure.max()).satisfiesAnyOf((max) -> assertThat(max).isNull(),
						(max) -> assertThat(max).isFinite());
			}));
			readOrRefused(() -> assertThat(Term.parse(word)).satisfies((term) -> assertThat(term.minDays())
				.satisfiesAnyOf((min) -> assertThat(min).isNull(), (min) -> assertThat(min).isFinite())));
		});
	}

	@Test
	void namesAreComparedWhateverTheyAre() {
		everyWord((word) -> {
			assertThat(Sounds.ofNames(List.of(word))).isNotNull();
			assertThat(NearWords.of(word, List.of("ada-miller", "bo-miller"), 2)).hasSizeLessThanOrEqualTo(2);
		});
	}

	@Test
	void textsAreCutIntoSentencesWhateverTheyAre() {
		everyWord((word) -> assertThat(Sentences.of(word + ". " + word))
			.allSatisfy((sentence) -> assertThat(sentence.end()).isGreaterThanOrEqualTo(sentence.start())));
	}

	private void everyWord(Consumer<String> check) {
		List<String> findings = new ArrayList<>();
		long start = System.nanoTime();
		for (long seed = this.runs.seed(); seed < this.runs.seed() + this.runs.count()
				&& findings.size() < 10; seed++) {
			Random random = Runs.random(seed);
			String word = HostileText.any(random) + (random.nextInt(3) == 0 ? HostileText.any(random) : "");
			long begin = System.nanoTime();
			try {
				check.accept(word);
			}
			catch (RuntimeException | Error failure) {
				findings.add("seed " + seed + ": " + failure);
			}
			if (System.nanoTime() - begin > Duration.ofSeconds(5).toNanos()) {
				findings.add("seed " + seed + " takes " + (System.nanoTime() - begin) / 1_000_000 + " ms");
			}
		}
		System.out.printf("%d words from seed %d: %d findings; %d ms%n", this.runs.count(), this.runs.seed(),
				findings.size(), (System.nanoTime() - start) / 1_000_000);
		assertThat(findings).isEmpty();
	}

	private static void readOrRefused(Runnable reading) {
		try {
			reading.run();
		}
		catch (IllegalArgumentException refused) {
			assertThat(refused).isExactlyInstanceOf(IllegalArgumentException.class);
			assertThat(refused.getMessage()).isNotBlank();
		}
	}

}
