package org.rightsgraph.name;

import java.util.List;

import org.junit.jupiter.api.Test;
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
			"bakhytzhan, бахытжан", "obrien, o'brien", "ахмедьяров, akhmedyarov", "макс, max",
			"mendigaziev, mendygaziyev", "2022, 2022", "юрий, yurii", "dmitry, дмитрий", "қайрат, khairat",
			"новак, nowak", "дәулет, dawlet", "андрей, andrej", "цой, coi" })
	void spellingsOfAWordHaveTheSameSounds(String left, String right) {
		assertThat(Sounds.of(NameWord.of(left))).isNotEmpty().isEqualTo(Sounds.of(NameWord.of(right)));
	}

	@ParameterizedTest
	@CsvSource({ "Алия Сейтова, Aliya Seitova", "ნინო ბერიძე, Nino Beridze", "Արամ, Aram", "Νίκος, Nikos",
			"さくら, Sakura", "王 小明, Wang Xiaoming" })
	void namesInOtherScriptsSoundLikeTheirTransliteration(String name, String latin) {
		assertThat(Sounds.ofNames(List.of(name))).isNotEmpty().isEqualTo(Sounds.ofNames(List.of(latin)));
	}

	@ParameterizedTest
	@CsvSource({ "سمير, smir, Samir", "עמר, mr, Omar", "김, gim, Kim", "王, wang, Wong" })
	void transliterationIsNotAlwaysWhatReportsWrite(String name, String transliterated, String reported) {
		assertThat(Sounds.ofNames(List.of(name))).isNotEmpty()
			.isEqualTo(Sounds.ofNames(List.of(transliterated)))
			.isNotEqualTo(Sounds.ofNames(List.of(reported)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "ь", "'", "བོད", "ᠮᠣᠩᠭᠣᠯ", "ᏣᎳᎩ" })
	void wordWithoutASoundHasNone(String word) {
		assertThat(Sounds.of(NameWord.of(word))).isEmpty();
	}

	@Test
	void namesAlsoSoundLikeTheirWordsInOne() {
		assertThat(Sounds.ofNames(List.of("Kassym-Jomart Tokayev")))
			.contains(Sounds.of(NameWord.of("kasymzhomart")), Sounds.of(NameWord.of("tokaev")))
			.hasSize(5);
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
