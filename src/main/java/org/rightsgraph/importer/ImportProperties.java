package org.rightsgraph.importer;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is imported, and when.
 *
 * @param directory a dataset, or a folder of datasets
 * @param onStart whether {@code serve} imports first
 * @param bulkFrom from how many nodes and edges on an empty embedded database is filled
 * in bulk instead of over Bolt
 */
@ConfigurationProperties("rights-graph.import")
public record ImportProperties(@DefaultValue("import") Path directory, @DefaultValue("true") boolean onStart,
		@DefaultValue("200000") long bulkFrom) {
}
