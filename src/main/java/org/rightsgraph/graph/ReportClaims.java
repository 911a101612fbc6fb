package org.rightsgraph.graph;

import java.util.List;

/**
 * The claims taken from a report.
 *
 * @param report the report's id
 * @param claims the claims, in the order of the text
 * @param count how many claims there are here
 * @param truncated whether there are more claims than the limit let through, or more
 * edges than one answer shows
 */
public record ReportClaims(String report, List<ClaimDetails> claims, int count, boolean truncated) {
}
