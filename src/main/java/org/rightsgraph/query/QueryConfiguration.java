package org.rightsgraph.query;

import org.rightsgraph.graph.Labels;
import org.rightsgraph.graph.ReadTransactions;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Puts the catalogue together.
 */
@Configuration(proxyBeanMethods = false)
class QueryConfiguration {

	@Bean
	Catalogue catalogue(QueriesProperties properties, ReadTransactions transactions) {
		return new Catalogue(new QueryFiles(properties.directory()),
				new QueryCheck(transactions.within(properties.timeout())), System::nanoTime);
	}

	@Bean
	Questions questions(QueriesProperties properties, ReadTransactions transactions, Labels labels) {
		return new Questions(transactions.within(properties.timeout()), labels, properties.timeout());
	}

}
