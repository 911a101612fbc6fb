package org.rightsgraph.upload;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.rightsgraph.importer.ImportSummary;

/**
 * What there is to say of an import that was sent.
 *
 * @param id its id
 * @param state how far it is, in a word
 * @param validateOnly whether it is only found out what an import would do
 * @param keepGoing whether what is sound is written where something else is wrong
 * @param startedBy the name of who sent it; null where nobody had to say
 * @param started when it began
 * @param ended when it ended; null until then
 * @param cancelRequested whether somebody cancelled it
 * @param archiveBytes how long the archive is; null until it has arrived
 * @param archiveSha256 the SHA-256 of the archive; null until it has arrived
 * @param progress how far it has come
 * @param summary what it did, or would do; null until it has ended, and where it did not
 * come to that
 * @param errors how many problems there are with the tables
 * @param warnings how many remarks there are
 * @param problems the first of them, in the order of files and lines; null where they
 * were not asked for
 * @param truncated whether there are more of them; null where they were not asked for
 * @param failure what went wrong in the service, and what to do; null unless it failed
 */
public record ImportStatus(String id, String state, boolean validateOnly, boolean keepGoing, @Nullable String startedBy,
		Instant started, @Nullable Instant ended, boolean cancelRequested, @Nullable Long archiveBytes,
		@Nullable String archiveSha256, ImportProgress progress, @Nullable ImportSummary summary, long errors,
		long warnings, @Nullable List<FoundProblem> problems, @Nullable Boolean truncated, @Nullable String failure) {
}
