package org.rightsgraph.embedded;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;

class OnEmbeddedDatabaseTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			unrelated=,                       unrelated=,                                  true
			unrelated=,                       spring.neo4j.uri=,                           true
			unrelated=,                       spring.neo4j.uri=neo4j://graph.example.org,  false
			rights-graph.embedded.enabled=true,  spring.neo4j.uri=neo4j://graph.example.org,  true
			rights-graph.embedded.enabled=false, unrelated=,                                  false
			""")
	void databaseIsEmbeddedUnlessAnotherIsNamed(String first, String second, boolean embedded) {
		new ApplicationContextRunner().withPropertyValues(first, second)
			.withUserConfiguration(Marker.class)
			.run((context) -> assertThat(context.getBeanProvider(Marker.class).stream().findAny().isPresent())
				.isEqualTo(embedded));
	}

	@Configuration(proxyBeanMethods = false)
	@Conditional(OnEmbeddedDatabase.class)
	static class Marker {

	}

}
