package org.rightsgraph.query;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NearNamesTests {

	private static final List<String> KNOWN = List.of("timeline", "events-in-place", "violations-of-person");

	@Test
	void slipOfThePenIsForgiven() {
		assertThat(NearNames.of("timelin", KNOWN)).containsExactly("timeline");
		assertThat(NearNames.of("Violation-of-Person", KNOWN)).containsExactly("violations-of-person");
	}

	@Test
	void partOfANameFindsIt() {
		assertThat(NearNames.of("place", KNOWN)).contains("events-in-place");
	}

	@Test
	void somethingElseFindsNothing() {
		assertThat(NearNames.of("xyz", KNOWN)).isEmpty();
		assertThat(NearNames.hint("xyz", KNOWN)).isEmpty();
	}

}
