package org.rightsgraph.browser;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rightsgraph.query.Parameter;
import org.rightsgraph.query.ParameterType;
import org.rightsgraph.query.Query;

import static org.assertj.core.api.Assertions.assertThat;

class SavedQueriesTests {

	@Test
	void parametersAreSetToTheirDefaults() {
		assertThat(SavedQueries.parameters(List.of(query(optional("home", "kazakh'stan"),
				optional("from", LocalDate.of(2022, 1, 5)), optional("upTo", 3L), optional("all", true)))))
			.contains(":param home => 'kazakh\\'stan';", ":param from => date('2022-01-05');", ":param upTo => 3;",
					":param all => true;");
	}

	@Test
	void parameterWithoutDefaultSaysWhatBelongsThere() {
		var required = new Parameter("person", new ParameterType.Identifier("Person"), true, null, "whom");
		assertThat(SavedQueries.parameters(List.of(query(required)))).contains(":param person => 'id-of-a-person';");
	}

	@Test
	void parameterThatQueriesUseDifferentlyNarrowsNoAnswerUnasked() {
		var queries = List.of(query(optional("kind", null)), query(optional("kind", "fine")));
		assertThat(SavedQueries.parameters(queries)).contains(":param kind => null;").doesNotContain("fine");
		assertThat(SavedQueries.text(queries.getLast())).startsWith("// q\n// :param kind => 'fine'\nRETURN");
	}

	private static Parameter optional(String name, @Nullable Object value) {
		return new Parameter(name, new ParameterType.Text(List.of()), false, value, "text");
	}

	private static Query query(Parameter... parameters) {
		return new Query("q", "", List.of(parameters), List.of("claims"), List.of(), true, "RETURN [] AS claims");
	}

}
