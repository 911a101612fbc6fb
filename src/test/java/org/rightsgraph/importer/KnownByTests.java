package org.rightsgraph.importer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class KnownByTests {

	private static final LocalDate DAY = LocalDate.parse("2030-05-01");

	private static final KnownBy KNOWN = new KnownBy(DAY, Map.of("c-1", DAY, "c-2", DAY.minusDays(1)));

	private static final Element.Node TRIAL = node(
			Map.of("id", "trial", "dataset", "d", "name", "Trial", "kind", "trial", "outcome", "acquitted", "date",
					"2030", "earliest", LocalDate.parse("2030-01-01"), "claims", List.of("c-1", "c-9"), "known", DAY));

	@Test
	void anEntityStaysWithItsKnownClaimsAndTheFirstDayOfThese() {
		assertThat(KNOWN.entity(TRIAL, List.of()))
			.hasValueSatisfying((trial) -> assertThat(trial.properties()).containsEntry("claims", List.of("c-1"))
				.containsEntry("known", DAY)
				.containsEntry("outcome", "acquitted"));
	}

	@Test
	void anEntityOfWhichNoKnownClaimSpeaksIsNotThere() {
		assertThat(new KnownBy(DAY, Map.of("c-2", DAY)).entity(TRIAL, List.of())).isEmpty();
	}

	@Test
	void anEntityThatOnlyOthersKnownClaimsNameIsReducedToWhatIdentifiesIt() {
		assertThat(new KnownBy(DAY, Map.of("c-2", DAY)).entity(TRIAL, List.of(new Mention("c-2", List.of(), true))))
			.hasValueSatisfying((trial) -> assertThat(trial.properties()).isEqualTo(Map.of("id", "trial", "dataset",
					"d", "name", "Trial", "kind", "trial", "claims", List.of("c-2"), "known", DAY)));
	}

	@Test
	void anEntityThatOnlyMakesDeniesOrPublishesKnownClaimsRestsOnNone() {
		assertThat(new KnownBy(DAY, Map.of("c-2", DAY)).entity(TRIAL, List.of(new Mention("c-2", List.of(), false))))
			.hasValueSatisfying((trial) -> assertThat(trial.properties())
				.isEqualTo(Map.of("id", "trial", "dataset", "d", "name", "Trial", "kind", "trial")));
	}

	@Test
	void anEntityRestsOnTheClaimsThatSpeakOfItAndNotOnThoseItMakes() {
		KnownBy known = new KnownBy(DAY, Map.of("c-2", DAY, "c-3", DAY.minusDays(2), "c-4", DAY));
		assertThat(known.entity(TRIAL,
				List.of(new Mention("c-4", List.of(), true), new Mention("c-3", List.of(), false),
						new Mention("c-2", List.of(), true), new Mention("c-2", List.of("Trial"), true))))
			.hasValueSatisfying((trial) -> assertThat(trial.properties()).containsEntry("claims", List.of("c-2", "c-4"))
				.containsEntry("known", DAY)
				.doesNotContainKey("outcome"));
	}

	@Test
	void listsOfWhichNothingIsLeftAreNotThere() {
		Element.Node marked = node(
				Map.of("id", "p", "name", "P", "names", List.of("New"), "claims", List.of("c-1"), "others", List.of()));
		assertThat(KNOWN.entity(marked, List.of())).hasValueSatisfying(
				(person) -> assertThat(person.properties()).containsOnlyKeys("id", "name", "claims", "known"));
	}

	@Test
	void aPropertyWithClaimsOfItsOwnIsThereWhenOneOfThemIsKnown() {
		Element.Node marked = node(Map.of("id", "trial", "outcome", "acquitted", "date", "2030", "earliest", DAY,
				"claims", List.of("c-1", "c-2", "c-9"), "columnClaims", List.of("date:c-9", "outcome:c-2")));
		assertThat(KNOWN.entity(marked, List.of()))
			.hasValueSatisfying((trial) -> assertThat(trial.properties()).containsEntry("outcome", "acquitted")
				.containsEntry("columnClaims", List.of("outcome:c-2"))
				.doesNotContainKeys("date", "earliest"));
	}

	@Test
	void aClaimOfOnePropertyDoesNotBearOutTheRest() {
		Element.Node marked = node(Map.of("id", "trial", "name", "Trial", "outcome", "acquitted", "date", "2030",
				"claims", List.of("c-1", "c-9"), "columnClaims", List.of("date:c-1")));
		assertThat(KNOWN.entity(marked, List.of(new Mention("c-1", List.of(), true)))).hasValueSatisfying(
				(trial) -> assertThat(trial.properties()).containsKeys("name", "date").doesNotContainKey("outcome"));
	}

	@Test
	void aClaimMayBearOutTheRowAndAColumn() {
		Element.Node marked = node(Map.of("id", "trial", "outcome", "acquitted", "date", "2030", "claims",
				List.of("c-1"), "columnClaims", List.of("*:c-1", "date:c-1")));
		assertThat(KNOWN.entity(marked, List.of()))
			.hasValueSatisfying((trial) -> assertThat(trial.properties()).containsKeys("outcome", "date"));
	}

	@Test
	void spellingsThatNoKnownClaimUsesAreNotThere() {
		Element.Node person = node(Map.of("id", "p", "names", List.of("Old", "New"), "claims", List.of("c-1")));
		assertThat(KNOWN.entity(person, List.of(new Mention("c-1", List.of("Old"), true))))
			.hasValueSatisfying((known) -> assertThat(known.properties()).containsEntry("names", List.of("Old")));
	}

	@Test
	void spellingThatAKnownClaimUsesIsThereWithAnEntityThatIsNotKnownAsAWhole() {
		Element.Node person = node(Map.of("id", "p", "name", "P", "gender", "female", "names", List.of("Old", "New"),
				"claims", List.of("c-9")));
		assertThat(KNOWN.entity(person, List.of(new Mention("c-1", List.of("Old"), true))))
			.hasValueSatisfying((known) -> assertThat(known.properties()).containsEntry("names", List.of("Old"))
				.containsOnlyKeys("id", "name", "names", "claims", "known"));
	}

	@Test
	void vocabularyIsAlwaysThere() {
		Element.Node role = node(Map.of("id", "activist", "name", "activist"));
		assertThat(KNOWN.entity(role, List.of())).contains(role);
	}

	@Test
	void anEdgeIsThereWhenOneOfItsClaimsIsKnown() {
		assertThat(KNOWN.edge(edge(List.of("c-2", "c-9"))))
			.hasValueSatisfying((edge) -> assertThat(edge.properties()).containsEntry("claims", List.of("c-2")));
		assertThat(KNOWN.edge(edge(List.of("c-9")))).isEmpty();
	}

	@Test
	void aJudgementIsThereOnceSomebodyHasComeToIt() {
		assertThat(KNOWN.edge(judgement("2030-05-01"))).isPresent();
		assertThat(KNOWN.edge(judgement("2030-05-02"))).isEmpty();
	}

	private static Element.Edge judgement(String decided) {
		return new Element.Edge("JUDGED", new Element.End("Entity", "a"), new Element.End("Entity", "b"),
				Map.of("id", "j", "claims", List.of("c-1"), "decided", decided));
	}

	private static Element.Node node(Map<String, Object> properties) {
		return new Element.Node(List.of("Event", "Entity"), properties);
	}

	private static Element.Edge edge(List<String> claims) {
		return new Element.Edge("PART_OF", new Element.End("Entity", "a"), new Element.End("Entity", "b"),
				Map.of("id", "a.part-of.b", "claims", claims));
	}

}
