package org.rightsgraph.embedded;

import java.nio.file.Path;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Runs the embedded database and points the driver to it. */
@Configuration(proxyBeanMethods = false)
@Conditional(OnEmbeddedDatabase.class)
class EmbeddedConfiguration {

	@Bean
	EmbeddedDatabase embeddedDatabase(@Value("${rights-graph.data-directory:data}") String dataDirectory,
			EmbeddedProperties properties) {
		return EmbeddedDatabase.start(Path.of(dataDirectory), properties);
	}

	@Bean
	Neo4jConnectionDetails embeddedConnectionDetails(EmbeddedDatabase database) {
		return new EmbeddedConnectionDetails(database);
	}

}
