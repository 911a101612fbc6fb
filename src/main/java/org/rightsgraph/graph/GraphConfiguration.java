package org.rightsgraph.graph;

import java.time.Duration;

import org.neo4j.driver.Driver;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarkManager;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;

/**
 * Puts together what reads the graph.
 */
@Configuration(proxyBeanMethods = false)
class GraphConfiguration {

	// These statements look at one entity or at few reports: what takes longer is stuck.
	private static final Duration TIMEOUT = Duration.ofSeconds(30);

	/**
	 * In a cluster, members that follow answer what only reads; from the bookmarks that
	 * imports leave with the driver they know what they must have seen before.
	 */
	@Bean
	ReadTransactions readTransactions(Driver driver, Neo4jClient client, PastGraphs past, PublicGraphs publicGraphs) {
		var bookmarks = Neo4jBookmarkManager.create(() -> driver.executableQueryBookmarkManager().getBookmarks());
		var manager = Neo4jTransactionManager.with(driver).withBookmarkManager(bookmarks).build();
		return new ReadTransactions(driver, client, manager, past, publicGraphs, TIMEOUT);
	}

	@Bean
	Quotations quotations(ReportsProperties properties) {
		return new Quotations(properties.directory());
	}

}
