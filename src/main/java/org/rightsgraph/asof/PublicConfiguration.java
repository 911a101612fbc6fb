package org.rightsgraph.asof;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.rightsgraph.importer.Pseudonyms;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.function.SingletonSupplier;

/** Puts together what hides something from the public. */
@Configuration(proxyBeanMethods = false)
class PublicConfiguration {

	/**
	 * Where nothing is marked, nobody needs a key, and none is made. That one is missing
	 * is told at the start rather than to readers.
	 */
	@Bean
	PseudonymsAtNeed pseudonyms(@Value("${rights-graph.data-directory:data}") Path dataDirectory,
			@Value("${rights-graph.protection.key-file:#{null}}") @Nullable Path keyFile) {
		Path file = (keyFile != null) ? keyFile : dataDirectory.resolve(PseudonymKey.FILE);
		PseudonymKey.check(file, dataDirectory);
		return new PseudonymsAtNeed(SingletonSupplier.of(() -> new Pseudonyms(PseudonymKey.of(file, dataDirectory))));
	}

	@Bean
	PublicGraph publicGraph(Driver driver, GraphSource whole, PseudonymsAtNeed pseudonyms,
			@Value("${rights-graph.data-directory:data}") Path dataDirectory,
			@Value("${rights-graph.reports.directory:#{null}}") @Nullable Path texts) {
		return new PublicGraph(new PublicSource(driver, pseudonyms, texts), whole, dataDirectory);
	}

}
