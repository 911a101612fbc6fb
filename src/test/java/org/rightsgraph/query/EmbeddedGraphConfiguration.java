package org.rightsgraph.query;

import java.net.URI;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * Points the driver at the invented graph.
 */
@TestConfiguration(proxyBeanMethods = false)
public class EmbeddedGraphConfiguration {

	@Bean
	Neo4jConnectionDetails inventedGraph() {
		return new Neo4jConnectionDetails() {
			@Override
			public URI getUri() {
				return URI.create(EmbeddedGraph.uri());
			}
		};
	}

}
