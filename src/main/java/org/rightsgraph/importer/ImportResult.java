package org.rightsgraph.importer;

import org.rightsgraph.dataset.Problems;

/**
 * How an import ended.
 *
 * @param summary what it did
 * @param problems what is wrong with the datasets
 */
public record ImportResult(ImportSummary summary, Problems problems) {
}
