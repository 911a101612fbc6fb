package org.rightsgraph.importer;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is imported, and when.
 *
 * @param directory a dataset, or a folder of datasets
 * @param onStart whether {@code serve} imports first
 */
@ConfigurationProperties("rights-graph.import")
public record ImportProperties(@DefaultValue("import") Path directory, @DefaultValue("true") boolean onStart) {
}
