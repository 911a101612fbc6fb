package org.rightsgraph.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.springframework.core.io.ClassPathResource;

/**
 * The statements of {@code cypher/read}, by the names of their files.
 */
final class ReadStatements {

	private ReadStatements() {
	}

	static String get(String name) {
		try {
			return new ClassPathResource("cypher/read/" + name + ".cypher").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The statement " + name + " is missing", ex);
		}
	}

}
