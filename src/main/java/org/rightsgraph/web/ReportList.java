package org.rightsgraph.web;

import java.util.List;

import org.rightsgraph.graph.ReportDetails;

/**
 * All reports.
 *
 * @param reports the reports by id
 */
record ReportList(List<ReportDetails> reports) {
}
