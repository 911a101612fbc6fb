package org.rightsgraph.database;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Points the application under test to the database of the tests. */
class DatabaseInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		TestDatabase database = TestDatabase.shared();
		TestPropertyValues
			.of("spring.neo4j.uri=" + database.uri(), "spring.neo4j.authentication.username=" + TestDatabase.USER,
					"spring.neo4j.authentication.password=" + TestDatabase.PASSWORD)
			.applyTo(context);
	}

}
