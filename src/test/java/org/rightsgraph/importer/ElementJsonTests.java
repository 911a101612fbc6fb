package org.rightsgraph.importer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ElementJsonTests {

	private static final Map<String, Object> PROPERTIES = Map.of("id", "a-mill", "name", "“Mill”, \\ \n\t\u00a0",
			"known", LocalDate.of(2021, 2, 4), "sizeMin", 24d, "start", 3_000_000_000L, "general", true, "names",
			List.of("M|ll", ""), "day", "2021-02-04");

	@Test
	void readsBackWhatItWrote() {
		Element node = new Element.Node(List.of("Place", "Entity"), PROPERTIES);
		Element edge = new Element.Edge("LIVES_IN", new Element.End("Entity", "a"), new Element.End("Entity", "b"),
				PROPERTIES);
		assertThat(ElementJson.read(ElementJson.write(node))).isEqualTo(node);
		assertThat(ElementJson.read(ElementJson.write(edge))).isEqualTo(edge);
	}

	@Test
	void writesOneLineWithoutTabs() {
		assertThat(ElementJson.write(new Element.Node(List.of("Place", "Entity"), PROPERTIES))).doesNotContain("\n",
				"\t");
	}

	@Test
	void tellsNumbersDaysAndTextsApart() {
		assertThat(List.of(json(24d), json(24L), json("24"), json(LocalDate.of(2021, 2, 4)), json("2021-02-04")))
			.doesNotHaveDuplicates();
	}

	private static String json(Object value) {
		return ElementJson.write(new Element.Node(List.of("Place"), Map.of("id", "a", "value", value)));
	}

}
