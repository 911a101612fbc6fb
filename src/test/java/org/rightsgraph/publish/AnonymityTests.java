package org.rightsgraph.publish;

import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AnonymityTests {

	@Test
	void nobodyIsGivenAwayByWhatEnoughOthersShare() {
		assertThat(Anonymity.of(Map.of("a", Set.of("x"), "b", Set.of("x"), "c", Set.of("x")), 3)).isEmpty();
	}

	@Test
	void nobodyIsGivenAwayOfWhomNothingIsSeen() {
		assertThat(Anonymity.of(Map.of("a", Set.of()), 3)).isEmpty();
	}

	@Test
	void whatTooFewShareIsNamed() {
		assertThat(Anonymity.of(Map.of("a", Set.of("x"), "b", Set.of("x"), "c", Set.of("x", "y")), 2))
			.containsExactly(new Identifiable("c", 1, java.util.List.of("y")));
	}

	@Test
	void aCombinationGivesAwayThoughEachPartOfItIsShared() {
		assertThat(Anonymity.of(
				Map.of("a", Set.of("x"), "b", Set.of("x"), "c", Set.of("x", "y"), "d", Set.of("y"), "e", Set.of("y")),
				2))
			.containsExactly(new Identifiable("c", 1, java.util.List.of("x", "y")));
	}

}
