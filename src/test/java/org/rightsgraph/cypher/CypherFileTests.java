package org.rightsgraph.cypher;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CypherFileTests {

	@Test
	void semicolonAtEndOfLineSeparatesStatements() {
		assertThat(file("CREATE (a)\nRETURN a;\nRETURN ';' AS x;\n").statements())
			.containsExactly("CREATE (a)\nRETURN a", "RETURN ';' AS x");
	}

	@Test
	void lastStatementNeedsNoSemicolon() {
		assertThat(file("RETURN 1;\nRETURN 2").statements()).containsExactly("RETURN 1", "RETURN 2");
	}

	@Test
	void commentsStayWithTheStatementThatFollows() {
		assertThat(file("// One thing;\nRETURN 1;\n\n// Another.\nRETURN 2;\n// The end.\n").statements())
			.containsExactly("// One thing;\nRETURN 1", "// Another.\nRETURN 2");
	}

	@Test
	void lineEndsOfWindowsAreLineEnds() {
		assertThat(file("RETURN 1;\r\nRETURN 2;\r\n").statements()).containsExactly("RETURN 1", "RETURN 2");
	}

	private static CypherFile file(String text) {
		return new CypherFile("test", text);
	}

}
