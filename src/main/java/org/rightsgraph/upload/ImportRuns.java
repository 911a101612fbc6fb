package org.rightsgraph.upload;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** The last imports that were sent, of which one runs at most. */
final class ImportRuns {

	/** Each may have ten thousand problems. */
	private static final int KEPT = 10;

	private final Deque<ImportRun> runs = new ArrayDeque<>();

	private @Nullable ImportRun running;

	private @Nullable Upload receiving;

	/**
	 * Lets an import run.
	 * @throws OtherImportException if there is another
	 */
	synchronized void occupy(ImportRun run) {
		if (this.running != null) {
			throw new OtherImportException(this.running.status(ImportRun.NO_PROBLEMS));
		}
		this.running = run;
		this.runs.addFirst(run);
		if (this.runs.size() > KEPT) {
			this.runs.removeLast();
		}
	}

	/** What the import that runs is being sent; null once all of it has arrived. */
	synchronized void receiving(@Nullable Upload upload) {
		this.receiving = upload;
	}

	/** What never became an import is listed only where somebody cancelled it. */
	synchronized void free(ImportRun run) {
		this.running = null;
		this.receiving = null;
		if (run.isCancelled()) {
			run.endedCancelled();
		}
		else {
			this.runs.remove(run);
		}
	}

	/** Whoever sees that it has ended may send the next one. */
	synchronized void end(Runnable end) {
		end.run();
		this.running = null;
	}

	synchronized void forget(ImportRun run) {
		this.runs.remove(run);
	}

	synchronized Optional<ImportRun> running() {
		return Optional.ofNullable(this.running);
	}

	synchronized Optional<Upload> receiving() {
		return Optional.ofNullable(this.receiving);
	}

	synchronized Optional<ImportRun> find(String id) {
		return this.runs.stream().filter((run) -> run.id().equals(id)).findFirst();
	}

	synchronized List<ImportStatus> all() {
		return this.runs.stream().map((run) -> run.status(ImportRun.NO_PROBLEMS)).toList();
	}

}
