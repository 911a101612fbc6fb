package org.rightsgraph.database;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DatabaseTest
class DatabaseIT {

	@RepeatedTest(2)
	void findsNothingOfTheTestBefore(Driver driver) {
		assertThat(count(driver)).isZero();
		driver.executableQuery("CREATE (:Entity {id: 'left-behind'})-[:KNOWS]->(:Entity {id: 'other'})").execute();
	}

	@Test
	void isTheOneAskedFor(TestDatabase database) {
		assertThat(database.uri().getScheme())
			.isEqualTo((TestDatabase.Kind.chosen() == TestDatabase.Kind.SERVER) ? "neo4j" : "bolt");
	}

	@Test
	void wrongPasswordIsRefused(TestDatabase database) {
		try (Driver driver = GraphDatabase.driver(database.uri(), AuthTokens.basic("neo4j", "not-the-password"))) {
			assertThatExceptionOfType(AuthenticationException.class).isThrownBy(driver::verifyConnectivity);
		}
	}

	private static long count(Driver driver) {
		return driver.executableQuery("MATCH (n:Entity) RETURN count(n) AS count")
			.execute()
			.records()
			.getFirst()
			.get("count")
			.asLong();
	}

}
