package org.rightsgraph.query;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class ArgumentsTests {

	private static final Query QUERY = new Query("q", "What.",
			List.of(new Parameter("person", new ParameterType.Identifier("Person"), true, null, "who"),
					new Parameter("count", new ParameterType.Whole(1, 10), false, 5L, "how many"),
					new Parameter("share", new ParameterType.Decimal(), false, null, "how much"),
					new Parameter("also", new ParameterType.Truth(), false, null, "also"),
					new Parameter("from", new ParameterType.Day(), false, null, "since when"),
					new Parameter("mood", new ParameterType.Text(List.of("calm", "angry")), false, null, "mood"),
					new Parameter("kind", new ParameterType.Term(List.of("colour")), false, null, "kind")),
			List.of("claims"), List.of(), true, "RETURN [] AS claims");

	@Test
	void valuesAreReadAsTheirTypesAndDefaultsFillTheRest() {
		var arguments = bind(
				Map.of("person", List.of("mira-tovik"), "from", List.of("2031-05-04"), "share", List.of("0.5")));
		assertThat(arguments.values()).containsEntry("person", "mira-tovik")
			.containsEntry("count", 5L)
			.containsEntry("from", LocalDate.of(2031, 5, 4))
			.containsEntry("share", 0.5)
			.containsEntry("mood", null);
	}

	@Test
	void whatIsShownHasNoNullsAndDaysAsTexts() {
		var arguments = bind(Map.of("person", List.of("mira-tovik"), "from", List.of("2031-05-04")));
		assertThat(arguments.shown()).containsExactly(Map.entry("person", "mira-tovik"), Map.entry("count", 5L),
				Map.entry("from", "2031-05-04"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			person; Mira Tovik
			person; ../etc
			person; ''
			count; 0
			count; 11
			count; 1.5
			count; 99999999999999999999
			share; NaN
			share; 1e999
			share; 0x1p3
			also; yes
			also; TRUE
			from; 2031-02-30
			from; 04.05.2031
			from; 2031-05
			mood; sad
			kind; Light Red
			""")
	void valueThatIsNotAllowedIsRefusedWithWhatIs(String parameter, String value) {
		var raw = new HashMap<>(Map.of("person", List.of("mira-tovik")));
		raw.put(parameter, List.of(value));
		var problems = problems(raw);
		assertThat(problems).singleElement().satisfies((problem) -> {
			assertThat(problem.kind()).isEqualTo(ArgumentProblem.Kind.INVALID);
			assertThat(problem.parameter()).isEqualTo(parameter);
			assertThat(problem.detail()).contains(problem.allowed());
		});
	}

	@Test
	void everythingWrongIsToldAtOnce() {
		assertThat(problems(Map.of("persn", List.of("x"), "count", List.of("many", "more"))))
			.extracting(ArgumentProblem::kind)
			.containsExactly(ArgumentProblem.Kind.UNKNOWN, ArgumentProblem.Kind.MISSING, ArgumentProblem.Kind.INVALID);
	}

	@Test
	void unknownParameterIsNamedWithTheNearestAndAllKnown() {
		var problem = problems(Map.of("persn", List.of("x"))).getFirst();
		assertThat(problem.detail()).endsWith("Did you mean person?");
		assertThat(problem.allowed()).isEqualTo("one of also, count, from, kind, limit, mood, person, share");
	}

	private static Arguments bind(Map<String, List<String>> raw) {
		return Arguments.bind(QUERY, raw, Set.of("limit"));
	}

	private static List<ArgumentProblem> problems(Map<String, List<String>> raw) {
		return catchThrowableOfType(ArgumentException.class, () -> bind(raw)).problems();
	}

}
