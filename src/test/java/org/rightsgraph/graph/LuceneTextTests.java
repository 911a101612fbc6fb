package org.rightsgraph.graph;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LuceneTextTests {

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
			tovik;             +"tovik"
			tov*;              +"tov*"
			name:tovik;        +"name:tovik"
			a"b;               +"a\\"b"
			a\\b;              +"a\\\\b"
			jan  NOT tovik;    +"jan" +"NOT" +"tovik" "jan NOT tovik"^2
			tovik~2 && ( || x; +"tovik~2" +"x" "tovik~2 x"^2
			""")
	void everyWordIsWantedAndNothingIsAnOperator(String text, String query) {
		assertThat(LuceneText.allWords(text)).contains(query);
	}

	@ParameterizedTest
	@ValueSource(strings = { " ", "*", "?", "+ - && || !", "\"", "\\", "\u00a0\u2003", "\u0000" })
	void textWithoutAWordIsNoQuery(String text) {
		assertThat(LuceneText.allWords(text)).isEmpty();
	}

	@Test
	void blanksOfEveryKindSeparateWords() {
		assertThat(LuceneText.allWords("jan\u00a0tovik\t\u2003x"))
			.contains("+\"jan\" +\"tovik\" +\"x\" \"jan tovik x\"^2");
	}

	@Test
	void matchedNameIsTheOneWithMostSharedWords() {
		var names = List.of("Zaneta Simic-Holm", "Z. Šimić");
		assertThat(LuceneText.best("zaneta simic", "Žaneta Šimić", names)).isEqualTo("Žaneta Šimić");
		assertThat(LuceneText.best("Holm zaneta simic", "Žaneta Šimić", names)).isEqualTo("Zaneta Simic-Holm");
		assertThat(LuceneText.best("nothing alike", "Žaneta Šimić", names)).isEqualTo("Žaneta Šimić");
	}

}
