package org.rightsgraph.query;

import org.rightsgraph.graph.Labels;
import org.rightsgraph.graph.NameSearch;
import org.rightsgraph.graph.ReadTransactions;
import org.rightsgraph.graph.Reports;
import org.rightsgraph.graph.Vocabularies;

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
				new QueryCheck(transactions.within(properties.timeout()), properties.timeout().plusSeconds(10)),
				System::nanoTime);
	}

	@Bean
	ArgumentCheck argumentCheck(Labels labels, NameSearch names, Reports reports, Vocabularies vocabularies) {
		return new ArgumentCheck(labels, names, reports, vocabularies);
	}

	@Bean
	Questions questions(QueriesProperties properties, ReadTransactions transactions, ArgumentCheck check) {
		return new Questions(transactions.within(properties.timeout()), check, properties.timeout());
	}

}
