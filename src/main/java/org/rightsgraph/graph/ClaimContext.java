package org.rightsgraph.graph;

import org.jspecify.annotations.Nullable;

/**
 * The passage of a claim with a little of what stands around it in its report, so that a
 * reader sees whether it means what it seems to mean.
 *
 * @param id the claim's id
 * @param before what stands before the passage; null where the text is not at hand
 * @param quotation the words of the passage; null where the text is not at hand or does
 * not hold them any more
 * @param after what stands after the passage; null where the text is not at hand
 * @param quotationStatus what became of the attempt to quote, as in {@link ClaimDetails}
 */
public record ClaimContext(String id, @Nullable String before, @Nullable String quotation, @Nullable String after,
		@Nullable String quotationStatus) {

	/** How many UTF-16 units stand on either side of a passage at most. */
	public static final int LONGEST = 300;

}
