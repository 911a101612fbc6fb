package org.rightsgraph.name;

import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SkeletonTests {

	@ParameterizedTest
	@CsvSource({ "әбіш, abish", "ғабит, gabit", "қайрат, kairat", "қайрат, qairat", "қайрат, khairat", "жаңа, zhana",
			"өмір, omir", "ұлан, ulan", "үміт, umit", "һәм, ham", "ілияс, iliyas", "щукин, shchukin", "цой, tsoi",
			"цой, coi", "чехов, chekhov", "южный, yuzhnyy", "ярослав, iaroslav", "ёлкин, yolkin", "ельцин, yeltsin",
			"александр, aleksandr", "max, макс", "андрей, andrej", "новак, nowak", "дәулет, dawlet" })
	void spellingsSoundTheSame(String left, String right) {
		assertThat(Skeleton.same(Skeleton.of(left), Skeleton.of(right))).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "serik, berik", "asel, aset", "kairat, marat", "dina, dana", "жанна, санна", "тоқаев, тоғаев",
			"хан, кан", "zhan, san" })
	void otherWordsDoNot(String left, String right) {
		assertThat(Skeleton.same(Skeleton.of(left), Skeleton.of(right))).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "tokaev, tokayev", "tokaev, токаев", "tokaev, тоқаев", "токаев, tokayev", "анафияев, anafiyaev",
			"anafiyaev, анафияев", "bakhytzhan, бахытжан", "жанета, zaneta", "obrien, o'brien", "us, u.s",
			"ахмедьяров, akhmedyarov", "akhmedyarov, ахмедьяров", "макс, max", "max, макс", "mendigaziev, mendygaziyev",
			"2022, 2022", "юрий, yurii", "yuri, юрий", "dmitry, дмитрий" })
	void spellingsOfAWordAreFoundByTheIndex(String typed, String held) {
		assertThat(Pattern.matches(String.join("", Spellings.of(NameWord.of(typed), true)), held)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "tokaev", "токаев" })
	void spellingsStayInTheScriptWhereTheOtherIsNotWanted(String typed) {
		var pattern = String.join("", Spellings.of(NameWord.of(typed), false));
		assertThat(Pattern.matches(pattern, typed)).isTrue();
		assertThat(Pattern.matches(pattern, typed.equals("tokaev") ? "токаев" : "tokaev")).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "bokaev, bokaev, true", "bokaev, bokev, true", "bokaev, bookaev, true", "bokaev, bokeav, true",
			"bokaev, bakaev, true", "bokaev, okaev, true", "bokaev, bokae, true", "bokaev, bakeav, false",
			"bokaev, kobaev, false", "bokaev, boka, false", "abc, abd, false", "abcd, badc, false" })
	void oneLetterOffIsOneChange(String left, String right, boolean off) {
		assertThat(OneOff.is(left, right, 4)).isEqualTo(off);
		assertThat(OneOff.is(right, left, 4)).isEqualTo(off);
	}

}
