package org.rightsgraph.upload;

import org.jspecify.annotations.Nullable;

/**
 * What is to be done with an archive.
 *
 * @param validateOnly whether it is only found out what an import would do
 * @param keepGoing whether what is sound is written where something else is wrong
 * @param startedBy the name of who sent it; null where nobody had to say
 */
public record ImportOptions(boolean validateOnly, boolean keepGoing, @Nullable String startedBy) {
}
