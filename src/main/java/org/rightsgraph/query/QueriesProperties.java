package org.rightsgraph.query;

import java.nio.file.Path;
import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of the catalogue.
 *
 * @param directory a folder with further queries; null for none
 * @param timeout how long a query may take before the database stops it
 */
@ConfigurationProperties("rights-graph.queries")
record QueriesProperties(@Nullable Path directory, @DefaultValue("30s") Duration timeout) {
}
