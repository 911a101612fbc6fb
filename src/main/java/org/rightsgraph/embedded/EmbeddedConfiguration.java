package org.rightsgraph.embedded;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Runs the embedded database and points the driver to it. */
@Configuration(proxyBeanMethods = false)
@Conditional(OnEmbeddedDatabase.class)
class EmbeddedConfiguration {

	@Bean
	static EmbeddedStart embeddedStart(Environment environment) {
		return new EmbeddedStart(environment);
	}

	/** Asks for the properties, so that they are checked before what they led to. */
	@Bean(destroyMethod = "")
	EmbeddedDatabase embeddedDatabase(EmbeddedStart start, EmbeddedProperties properties) {
		return start.database();
	}

	@Bean
	Neo4jConnectionDetails embeddedConnectionDetails(EmbeddedDatabase database) {
		return new EmbeddedConnectionDetails(database);
	}

}
