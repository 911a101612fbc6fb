package org.rightsgraph.name;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NameScanTests {

	private final NameScan names = new NameScan();

	@BeforeEach
	void addInventedNames() {
		this.names.addWords("Zarina Almasova");
		this.names.addWhole("Marigold Shelter");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Zarina Almasova", "ALMASOVA", "about Almassova.", "Зарина", "суд над Алмасовой",
			"detention-zarina-almasova", "friends of Almasova's", "zarinaalmasova", "Alma\u00ADsova", "Almasovva",
			"the Shelter called Marigold", "Almsaova" })
	void findsNamesInWhateverFormTheyStand(String text) {
		assertThat(this.names.finds(text)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Oleg Brandt", "a shelter in Westhaven", "marigolds", "Westhaven" })
	void findsNothingInOtherTexts(String text) {
		assertThat(this.names.finds(text)).isFalse();
	}

	@Test
	void whoSharesAWordOfANameIsSomebodyElse() {
		assertThat(this.names.findsPerson("Zarina Brandt")).isFalse();
		assertThat(this.names.findsPerson("Almasova, Zarina Olegovna")).isTrue();
	}

	@Test
	void whatAlsoSomebodyElseIsCalledTellsNothing() {
		assertThat(this.names.findsBeside("zarina-brandt".replace('-', ' '), List.of("Zarina Brandt"))).isFalse();
		assertThat(this.names.findsBeside("zarina wife of almasova", List.of("Zarina Brandt"))).isTrue();
	}

}
