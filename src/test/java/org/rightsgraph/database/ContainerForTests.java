package org.rightsgraph.database;

import java.net.URI;
import java.util.Optional;

import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;

/** A server in a container, where Docker is present. */
final class ContainerForTests {

	private static final String IMAGE = "neo4j:2026.08.1-community";

	private static final String MISSING = "There is no Docker here: the tests against a container are skipped.";

	private ContainerForTests() {
	}

	static Optional<String> missing() {
		return Docker.PRESENT ? Optional.empty() : Optional.of(MISSING);
	}

	@SuppressWarnings("resource") // Testcontainers removes it when the JVM ends.
	static URI start() {
		Neo4jContainer container = new Neo4jContainer(IMAGE).withAdminPassword(TestDatabase.PASSWORD);
		container.start();
		return URI.create(container.getBoltUrl());
	}

	private static final class Docker {

		static final boolean PRESENT = find();

		private static boolean find() {
			boolean present = DockerClientFactory.instance().isDockerAvailable();
			if (!present) {
				// Maven counts skipped tests, but does not say why they were.
				System.out.println(MISSING);
			}
			return present;
		}

	}

}
