package org.rightsgraph.name;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NameMatcherTests {

	@ParameterizedTest
	@CsvFileSource(resources = "/names/pairs.csv", delimiter = ';', numLinesToSkip = 1)
	void nameIsFoundByItsSpellingsAndByNoOtherName(String held, String typed, String why) {
		assertThat(match(held, typed).map((match) -> match.why().name().toLowerCase(Locale.ROOT)).orElse("-"))
			.isEqualTo(why);
	}

	@Test
	void namesAreRankedByHowTheyFitAndWholeOnesFirst() {
		var ranked = List.of("Marat Omarov", "Omarov Marat", "Maratt Omaroff", "Марат Омаров", "Marat Omarova",
				"Murat Omarov", "Marat Bek Omarov", "Марат Бек Омаров", "Murat Bek Omarov");
		assertThat(Stream
			.of("Murat Bek Omarov", "Марат Омаров", "Omarov Marat", "Marat Bek Omarov", "Marat Omarov", "Murat Omarov",
					"Марат Бек Омаров", "Marat Omarova")
			.sorted(Comparator.comparingDouble((String name) -> match(name, "Marat Omarov").orElseThrow().score())
				.reversed()))
			.containsExactlyElementsOf(ranked.stream().filter((name) -> !name.contains("ff")).toList());
	}

	@ParameterizedTest
	@CsvSource({ "Max Bokaev, Bokaev", "Max Bokaev, Bokayev", "Max Bokaev, Max", "Serikzhan Mauletbay, serik",
			"Kasym-Jomart Tokaev, то" })
	void oneWordFindsWhoeverHasItInTheName(String held, String typed) {
		assertThat(match(held, typed)).isPresent();
	}

	@ParameterizedTest
	@CsvSource({ "Kasym-Jomart Tokaev, Токаев", "Дмитрий Тихонов, Tikhonov" })
	void otherScriptIsNotFoundWhereItIsNotWanted(String held, String typed) {
		assertThat(new NameMatcher(NameWords.of(typed), false).match(held)).isEmpty();
		assertThat(new NameMatcher(NameWords.of(typed), true).match(held)).isPresent();
	}

	@Test
	void patronymicThatNoReportGivesIsLeftOutWhenAsked() {
		var typed = new NameMatcher(NameWords.of("Нурсултан Абишевич Назарбаев"), true);
		assertThat(typed.match("Nursultan Nazarbayev")).isEmpty();
		assertThat(typed.matchWithoutOne("Nursultan Nazarbayev").map(NameMatch::why)).contains(Why.PART);
		assertThat(typed.matchWithoutOne("Nursultan Nazarov")).isEmpty();
		assertThat(typed.matchWithoutOne("Nazarbayev")).isEmpty();
		assertThat(typed.matchWithoutOne("Nursultan Nazarbayev Airport")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "-", "'", "\"", "\\", "~*", "🙂", "ь", "\u0301", "( AND )" })
	void textWithoutSoundsIsNoError(String text) {
		assertThat(match("Max Bokaev", text)).isEmpty();
		assertThat(match(text, "Max Bokaev")).isEmpty();
	}

	private static Optional<NameMatch> match(String held, String typed) {
		return new NameMatcher(NameWords.of(typed), true).match(held);
	}

}
