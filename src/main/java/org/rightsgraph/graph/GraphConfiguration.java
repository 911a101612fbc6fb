package org.rightsgraph.graph;

import java.time.Duration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Puts together what reads the graph.
 */
@Configuration(proxyBeanMethods = false)
class GraphConfiguration {

	// These statements look at one entity or at few reports: what takes longer is stuck.
	private static final Duration TIMEOUT = Duration.ofSeconds(30);

	@Bean
	ReadTransactions readTransactions(Neo4jClient client, PlatformTransactionManager manager, PastGraphs past) {
		return new ReadTransactions(client, manager, past, TIMEOUT);
	}

	@Bean
	Quotations quotations(ReportsProperties properties) {
		return new Quotations(properties.directory());
	}

}
