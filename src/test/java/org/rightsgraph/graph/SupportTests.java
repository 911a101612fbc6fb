package org.rightsgraph.graph;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Values;

import static org.assertj.core.api.Assertions.assertThat;

class SupportTests {

	private static final ActorName MILL = new ActorName("mill", "The mill");

	private static final ActorName BAKER = new ActorName("baker", "A baker");

	@Test
	void saysThatAClaimStatesItWithoutAHedgeBesideOneThatIsHedged() {
		assertSupport(new Support(List.of("one", "two"), List.of("alleged"), 1, List.of(), List.of()),
				claim("a", "two", "alleged"), claim("b", "one", null));
	}

	@Test
	void saysThatNoClaimStatesItWithoutAHedge() {
		assertSupport(new Support(List.of("one"), List.of("alleged", "reported"), 0, List.of(), List.of()),
				claim("a", "one", "reported"), claim("b", "one", "alleged"));
	}

	@Test
	void namesEachOnceWhoDeniesAnyOfTheClaims() {
		assertSupport(new Support(List.of("one"), List.of(), 3, List.of(), List.of(BAKER, MILL)),
				claim("a", "one", null, MILL, BAKER), claim("b", "one", null, MILL), claim("c", "one", null));
	}

	@Test
	void namesEachOnceToWhomAnyOfTheClaimsIsAttributed() {
		assertSupport(new Support(List.of("one"), List.of(), 3, List.of(BAKER, MILL), List.of()),
				said("a", MILL, BAKER), said("b", MILL), said("c"));
	}

	@Test
	void claimThatIsNotThereSaysNothing() {
		assertThat(Support.of(List.of("gone"), Map.of()))
			.isEqualTo(new Support(List.of(), List.of(), 0, List.of(), List.of()));
	}

	/** Of the rows of a statement as of claims that were read already. */
	private static void assertSupport(Support expected, StatedClaim... claims) {
		assertThat(Support.of(Values.value(Arrays.stream(claims).map(SupportTests::row).toList()))).isEqualTo(expected);
		assertThat(Support.of(Arrays.stream(claims).map(StatedClaim::id).toList(),
				Arrays.stream(claims).collect(Collectors.toMap(StatedClaim::id, (claim) -> claim))))
			.isEqualTo(expected);
	}

	private static Map<String, @Nullable Object> row(StatedClaim claim) {
		var row = new HashMap<String, @Nullable Object>();
		row.put("report", claim.report());
		row.put("hedge", claim.hedge());
		row.put("speakers",
				claim.speakers().stream().map((one) -> Map.of("id", one.id(), "name", one.name())).toList());
		row.put("deniedBy",
				claim.deniedBy().stream().map((one) -> Map.of("id", one.id(), "name", one.name())).toList());
		return row;
	}

	private static StatedClaim said(String id, ActorName... speakers) {
		return new StatedClaim(id, "one", null, 0, 1, "00", null, null, null, List.of(speakers), List.of(), List.of());
	}

	private static StatedClaim claim(String id, String report, @Nullable String hedge, ActorName... deniers) {
		return new StatedClaim(id, report, null, 0, 1, "00", hedge, null, null, List.of(),
				Arrays.stream(deniers).map((one) -> new Denial(one.id(), one.name(), List.of())).toList(), List.of());
	}

}
