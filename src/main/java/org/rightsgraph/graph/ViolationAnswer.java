package org.rightsgraph.graph;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Violations, or how many there are.
 *
 * @param violations the violations in the order of their dates, undated ones last; null
 * where they are counted
 * @param groupBy by what they are counted; null where they are listed
 * @param groups the groups, the largest first, years in their order; null where they are
 * listed
 * @param count how many violations or groups there are here
 * @param truncated whether there are more than the limit let through
 * @param undated how many fit but for having no date, which leaves them out where a
 * period is asked for; null where none is
 * @param ungrouped how many belong to no group; null where violations are listed
 */
public record ViolationAnswer(@Nullable List<ViolationRow> violations, @Nullable String groupBy,
		@Nullable List<ViolationGroup> groups, int count, boolean truncated, @Nullable Long undated,
		@Nullable Long ungrouped) {
}
