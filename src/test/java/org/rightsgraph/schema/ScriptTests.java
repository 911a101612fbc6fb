package org.rightsgraph.schema;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsgraph.cypher.CypherFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ScriptTests {

	@Test
	void nameTellsTheVersion() {
		Script script = script("V0010__Identifiers", "RETURN 1;\nRETURN 2;\n");
		assertThat(script.version()).isEqualTo(10);
		assertThat(script.file()).isEqualTo("V0010__Identifiers.cypher");
		assertThat(script.statements()).containsExactly("RETURN 1", "RETURN 2");
	}

	@Test
	void checksumIsOfTheTextWhateverItsLineEnds() {
		String checksum = script("V1__A", "RETURN 1;\nRETURN 2;\n").checksum();
		assertThat(script("V1__A", "RETURN 1;\r\nRETURN 2;\r\n").checksum()).isEqualTo(checksum);
		assertThat(script("V1__A", "RETURN 1;\nRETURN 3;\n").checksum()).isNotEqualTo(checksum);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "Identifiers", "V__Identifiers", "V10_Identifiers", "10__Identifiers", "V1x__Identifiers" })
	void anyOtherNameIsRefused(String name) {
		assertThatExceptionOfType(SchemaException.class).isThrownBy(() -> script(name, "RETURN 1"))
			.withMessageStartingWith(name + ".cypher: ");
	}

	private static Script script(String name, String text) {
		return Script.of(new CypherFile(name, text));
	}

}
