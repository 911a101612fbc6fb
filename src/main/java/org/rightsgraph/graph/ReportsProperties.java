package org.rightsgraph.graph;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the texts of the reports are.
 *
 * @param directory the folder with the texts; null where they are not at hand
 */
@ConfigurationProperties("rights-graph.reports")
record ReportsProperties(@Nullable Path directory) {
}
