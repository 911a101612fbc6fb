package org.rightsgraph.graph;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsgraph.database.DatabaseTest;
import org.rightsgraph.database.TestDatabase;
import org.rightsgraph.fact.Kind;
import org.rightsgraph.importer.ImportJob;
import org.rightsgraph.importer.Progress;
import org.rightsgraph.name.Sounds;
import org.rightsgraph.name.Why;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

/**
 * Search over the dataset in {@code import}, and over people added by hand beside it.
 */
@DatabaseTest(keep = true)
@SpringBootTest(webEnvironment = WebEnvironment.NONE, properties = "rights-graph.import.on-start=false")
@TestInstance(Lifecycle.PER_CLASS)
class NameSearchIT {

	@Autowired
	NameSearch search;

	@BeforeAll
	void importTheReports(TestDatabase database, @TempDir Path temporary) {
		var people = Stream
			.of("Гульнар Алибекова", "Төлеген Әбдіраш", "Marat Alibekov", "Nurbolat Ospanov", "Nurbolat Ospan",
					"ნინო ბერიძე", "王小明", "سمير ناصر")
			.toList();
		database.driver()
			.executableQuery("""
					UNWIND $people AS name
					CREATE (:Person:Actor:Entity {id: name, name: name})""")
			.withParameters(Map.of("people", people))
			.execute();
		new ImportJob(database.driver(), temporary, null, Progress.SILENT).run(Path.of("import"), false);
	}

	@ParameterizedTest
	@CsvFileSource(resources = "/names/pairs.csv", delimiter = ';', numLinesToSkip = 1)
	void nameIsFoundByItsSpellingsAndByNoOtherName(String held, String typed, String why) {
		var everyone = find(held, true);
		if (everyone.isEmpty() || everyone.getFirst().why() != Why.EXACT) {
			// The table also holds names that are not in the dataset.
			return;
		}
		var id = everyone.getFirst().id();
		// Who has other names too may be found by one of them for a better reason.
		var found = find(typed, true);
		if (why.equals("-")) {
			assertThat(found).extracting(NameHit::id).doesNotContain(id);
		}
		else {
			assertThat(found).extracting(NameHit::id).contains(id);
			assertThat(found.stream().filter((hit) -> hit.id().equals(id)).findFirst().orElseThrow().why())
				.isLessThanOrEqualTo(Why.valueOf(why.toUpperCase(java.util.Locale.ROOT)));
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			Касым-Жомарт Токаев;     kasym-jomart-tokaev;    TRANSLITERATION
			Kassym-Jomart Tokayev;   kasym-jomart-tokaev;    EXACT
			tokayev kassym jomart;   kasym-jomart-tokaev;    WORDS
			Kassymjomart Tokayev;    kasym-jomart-tokaev;    SPELLING
			Бокаев;                  max-bokaev;             TRANSLITERATION
			bokaev max;              max-bokaev;             WORDS
			Max Bokeav;              max-bokaev;             NEAR
			Max Bok;                 max-bokaev;             PREFIX
			Абай Бегимбетов;         abai-begimbetov;        TRANSLITERATION
			Гүлзада Сержан;          gulzada-serzhan;        TRANSLITERATION
			Gulnar Alibekova;        Гульнар Алибекова;      TRANSLITERATION
			Tolegen Abdirash;        Төлеген Әбдіраш;        TRANSLITERATION
			tolegen abd;             Төлеген Әбдіраш;        PREFIX
			Nino Beridze;            ნინო ბერიძე;            TRANSLITERATION
			Wang Xiaoming;           王小明;                  TRANSLITERATION
			سمير ناصر;               سمير ناصر;              EXACT
			ناصر;                    سمير ناصر;              WORDS
			Nurbolat Ospan;          Nurbolat Ospan;         EXACT
			Нурсултан Абишевич Назарбаев; nursultan-nazarbayev; PART
			Nursultan Abishuly Nazarbayev; nursultan-nazarbayev; PART
			Жанаозен;                zhanaozen;              TRANSLITERATION
			US Department of State;  us-state-department;    SPELLING
			""")
	void bestHitIsTheOneMeant(String typed, String id, Why why) {
		var found = find(typed, true);
		assertThat(found).isNotEmpty();
		assertThat(found.getFirst().id()).isEqualTo(id);
		assertThat(found.getFirst().why()).isEqualTo(why);
		assertThat(found.getFirst().score()).isBetween(0.0, 1.0);
	}

	@Test
	void wholeNamesComeBeforeBeginningsAndErrors() {
		assertThat(find("Nurbolat Ospan", true)).extracting(NameHit::id)
			.containsExactly("Nurbolat Ospan", "Nurbolat Ospanov");
		assertThat(find("Nurbolat Ospanov", true)).extracting(NameHit::id).containsExactly("Nurbolat Ospanov");
	}

	@Test
	void oneWordThatIsFoundDoesNotFindItsNeighbours() {
		assertThat(find("Tokaev", true)).extracting(NameHit::id)
			.contains("kasym-jomart-tokaev")
			.doesNotContain("max-bokaev");
		assertThat(find("Tokaev Bokeav", true)).isEmpty();
		assertThat(find("Bokeav", true)).extracting(NameHit::id).contains("max-bokaev");
	}

	@Test
	void matchedNameIsTheOneThatFits() {
		assertThat(find("Kassym-Jomart Tokayev", true).getFirst().matched()).isEqualTo("Kassym-Jomart Tokayev");
		assertThat(find("Касым-Жомарт Токаев", true).getFirst().matched()).isEqualTo("Kasym-Jomart Tokaev");
	}

	@Test
	void otherScriptIsNotFoundWhereItIsNotWanted() {
		assertThat(find("Токаев", true)).isNotEmpty();
		assertThat(find("Токаев", false)).isEmpty();
		assertThat(find("Alibekova", false)).extracting(NameHit::id).doesNotContain("Гульнар Алибекова");
	}

	@Test
	void nameInAScriptWithoutVowelsIsNotFoundByItsLatinSpelling() {
		assertThat(find("Samir Nasir", true)).extracting(NameHit::id).doesNotContain("سمير ناصر");
	}

	/**
	 * The index makes a word that may be off into all words that it holds and that may be
	 * meant, and refuses a question of more than 1,024.
	 */
	@Test
	void manyLongWordsAreFoundAmongThousandsThatLookLikeThem(TestDatabase database) {
		var words = List.of("barankulov", "delimsarin", "fagotmiren", "horvantilu", "jelikmaros", "kortimalen",
				"lumentarik", "monsarelit", "partiluken", "sorvintame");
		var alike = words.stream().flatMap(NameSearchIT::alike).toList();
		assertThat(alike).hasSizeGreaterThan(2_000);
		database.driver()
			.executableQuery("""
					UNWIND $names AS name
					CREATE (:Person:Actor:Entity:LookAlike {id: name.name, name: name.name, sounds: name.sounds})""")
			.withParameters(Map.of("names",
					alike.stream()
						.map((name) -> Map.of("name", name, "sounds", List.copyOf(Sounds.ofNames(List.of(name)))))
						.toList()))
			.execute();
		try {
			assertThat(find(words.getFirst(), true).getFirst().id()).isEqualTo(words.getFirst());
			assertThatNoException().isThrownBy(() -> find(String.join(" ", words), true));
		}
		finally {
			database.driver().executableQuery("MATCH (n:LookAlike) DELETE n").execute();
		}
	}

	/** The word, and those in which two letters are another one. */
	private static Stream<String> alike(String word) {
		return Stream.concat(Stream.of(word), IntStream.range(1, word.length())
			.boxed()
			.flatMap((first) -> IntStream.range(first + 1, word.length())
				.boxed()
				.flatMap((second) -> Stream.of('x', 'p', 'y', 'm', 'n', 'e')
					.map((letter) -> word.substring(0, first) + letter + word.substring(first + 1, second) + letter
							+ word.substring(second + 1)))));
	}

	@Test
	void surnameAloneFindsAllWhoHaveIt() {
		assertThat(this.search.find("Мендыгазиев", Optional.of(Kind.PERSON), true, 20)).extracting(NameHit::id)
			.containsExactly("barlyk-mendygaziyev", "bekizhan-mendygaziyev");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\" OR *:*", "\\", "a AND", "~", "*", "/.*/", "🙂", "[a TO z]", "name:x", "x^2 -y" })
	void nothingTypedIsAnError(String text) {
		assertThat(find(text, true)).extracting(NameHit::id).doesNotContain("max-bokaev");
		assertThat(find(text.repeat(200 / text.length()), true)).isEmpty();
	}

	private List<NameHit> find(String text, boolean transliterate) {
		return this.search.find(text, Optional.empty(), transliterate, 20);
	}

}
