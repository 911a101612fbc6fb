package org.rightsgraph.schema;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.rightsgraph.cypher.CypherFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SchemaPlanTests {

	private static final Script FIRST = script("V0010__First", "RETURN 1");

	private static final Script SECOND = script("V0020__Second", "RETURN 2");

	private static final Script THIRD = script("V0100__Third", "RETURN 3");

	@Test
	void newDatabaseGetsAllInTheOrderOfTheirVersions() {
		assertThat(plan(List.of(THIRD, FIRST, SECOND))).containsExactly(FIRST, SECOND, THIRD);
	}

	@Test
	void appliedOnesAreLeftOut() {
		assertThat(plan(List.of(FIRST, SECOND, THIRD), FIRST, SECOND)).containsExactly(THIRD);
	}

	@Test
	void changedOneIsRefused() {
		assertThatExceptionOfType(SchemaException.class)
			.isThrownBy(() -> plan(List.of(script("V0010__First", "RETURN 0"), SECOND), FIRST))
			.withMessageStartingWith("V0010__First.cypher: it was changed");
	}

	@Test
	void missingOneIsRefused() {
		assertThatExceptionOfType(SchemaException.class).isThrownBy(() -> plan(List.of(SECOND), FIRST))
			.withMessageStartingWith("V0010__First.cypher: it was applied to this database, but");
	}

	@Test
	void newOneBeforeAnAppliedOneIsRefused() {
		assertThatExceptionOfType(SchemaException.class).isThrownBy(() -> plan(List.of(FIRST, SECOND), SECOND))
			.withMessageStartingWith("V0010__First.cypher: it is new, but V0020__Second.cypher");
	}

	@Test
	void twoOfOneVersionAreRefused() {
		assertThatExceptionOfType(SchemaException.class)
			.isThrownBy(() -> plan(List.of(FIRST, script("V10__Other", "RETURN 1"))))
			.withMessageStartingWith("V10__Other.cypher: it has the same version as V0010__First.cypher");
	}

	@Test
	void allProblemsAreToldAtOnce() {
		assertThatExceptionOfType(SchemaException.class)
			.isThrownBy(() -> plan(List.of(SECOND, script("V0100__Third", "RETURN 0")), FIRST, THIRD))
			.satisfies((ex) -> assertThat(ex.problems()).hasSize(3));
	}

	private static List<Script> plan(List<Script> scripts, Script... applied) {
		List<AppliedScript> old = List.of(applied)
			.stream()
			.map((script) -> new AppliedScript(script.version(), script.file(), script.checksum()))
			.toList();
		return SchemaPlan.of(scripts, old).pending();
	}

	private static Script script(String name, String text) {
		return Script.of(new CypherFile(name, text));
	}

}
