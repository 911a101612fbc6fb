package org.rightsgraph.graph;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A report, named as the source of a claim.
 *
 * @param id its id
 * @param title its title
 * @param publishers who published it
 * @param published when it was published, as EDTF; null where that is not known
 * @param reliability how near it is to what it reports
 */
public record ReportName(String id, String title, List<ActorName> publishers, @Nullable String published,
		@Nullable String reliability) {
}
