package org.rightsgraph.importer;

import java.util.List;
import java.util.Map;

import org.rightsgraph.dataset.Anchors;

/**
 * What an import did.
 *
 * @param datasets the names of the imported datasets
 * @param withdrawn the names of the datasets that were to be removed
 * @param others the names of the datasets that the graph holds beside them; empty where
 * nothing was written
 * @param written whether the graph was written to, or left alone because of problems
 * @param rows how many rows each table had
 * @param rowsLeftOut how many of them were left out because of problems
 * @param kinds what was done, by label of nodes and type of edges
 * @param total what was done altogether
 * @param errors how many problems there are
 * @param warnings how many remarks there are
 * @param anchors how many passages were found in the reports' texts
 * @param digest the digest of the whole graph's content after the import, SHA-256 in
 * hexadecimal
 * @param digests the digest of each imported dataset
 * @param seconds how long it took, by stage and in all
 */
public record ImportSummary(List<String> datasets, List<String> withdrawn, List<String> others, boolean written,
		Map<String, Long> rows, int rowsLeftOut, Map<String, Counts> kinds, Counts total, long errors, long warnings,
		Anchors anchors, String digest, Map<String, String> digests, Map<String, Double> seconds) {
}
