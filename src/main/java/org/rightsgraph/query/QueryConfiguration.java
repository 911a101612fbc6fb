package org.rightsgraph.query;

import org.rightsgraph.graph.Labels;
import org.rightsgraph.graph.ReadTransactions;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Puts the catalogue together.
 */
@Configuration(proxyBeanMethods = false)
class QueryConfiguration {

	@Bean
	Catalogue catalogue(QueriesProperties properties, Neo4jClient client, PlatformTransactionManager manager) {
		return new Catalogue(new QueryFiles(properties.directory()),
				new QueryCheck(client, new ReadTransactions(manager, properties.timeout())), System::nanoTime);
	}

	@Bean
	Questions questions(QueriesProperties properties, Neo4jClient client, PlatformTransactionManager manager,
			Labels labels) {
		return new Questions(client, new ReadTransactions(manager, properties.timeout()), labels, properties.timeout());
	}

}
