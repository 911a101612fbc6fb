package org.rightsgraph.upload;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;
import org.rightsgraph.dataset.Problems;
import org.rightsgraph.importer.ImportResult;
import org.rightsgraph.importer.ImportSummary;
import org.rightsgraph.importer.Progress;

/**
 * An import that was sent. It is told how far it has come, and ends itself where somebody
 * has cancelled it, unless it is being written.
 */
final class ImportRun implements Progress {

	/** For a status that names no problems. */
	static final int NO_PROBLEMS = -1;

	private static final Duration LONGEST_BEGIN = Duration.ofSeconds(15);

	private final String id = UUID.randomUUID().toString();

	private final Instant started = now();

	private final ImportOptions options;

	private final AtomicLong rowsRead = new AtomicLong();

	private final AtomicLong compared = new AtomicLong();

	private final AtomicLong written = new AtomicLong();

	private volatile AtomicLong counter = this.rowsRead;

	private final CountDownLatch begun = new CountDownLatch(1);

	private volatile boolean cancelled;

	private @Nullable RuntimeException refusal;

	private ImportState state = ImportState.RECEIVING;

	private @Nullable Long toWrite;

	private @Nullable Upload upload;

	private @Nullable Instant ended;

	private @Nullable ImportSummary summary;

	private @Nullable String failure;

	private List<FoundProblem> problems = List.of();

	private long errors;

	private long warnings;

	ImportRun(ImportOptions options) {
		this.options = options;
	}

	String id() {
		return this.id;
	}

	ImportOptions options() {
		return this.options;
	}

	boolean isCancelled() {
		return this.cancelled;
	}

	/** The archive has arrived. */
	synchronized void received(Upload archive) {
		throwIfCancelled();
		this.upload = archive;
		this.state = ImportState.CHECKING;
	}

	@Override
	public synchronized void start(Stage stage, long steps) {
		this.begun.countDown();
		// Whoever cancels holds the same lock: either it ends here, or it is written and
		// can no longer be cancelled.
		throwIfCancelled();
		switch (stage) {
			case READING -> {
				this.state = ImportState.CHECKING;
				this.counter = this.rowsRead;
			}
			case COMPARING -> {
				this.state = ImportState.COMPARING;
				this.counter = this.compared;
			}
			case WRITING -> {
				this.state = ImportState.WRITING;
				this.counter = this.written;
				this.toWrite = steps;
			}
		}
	}

	@Override
	public void advance(long steps) {
		throwIfCancelled();
		this.counter.addAndGet(steps);
	}

	@Override
	public void finish() {
		// The next stage says so.
	}

	void throwIfCancelled() {
		if (this.cancelled) {
			throw new ImportCancelledException();
		}
	}

	synchronized void cancel() {
		if (this.state == ImportState.CANCELLED) {
			return;
		}
		if (this.state == ImportState.WRITING || this.state.isEnd()) {
			throw new NotCancellableException(this.state);
		}
		this.cancelled = true;
	}

	/** It came to an end by itself. */
	synchronized void ended(ImportResult result) {
		Problems found = result.problems();
		boolean accepted = found.errors() == 0 || (this.options.keepGoing() && found.fatal() == 0);
		this.summary = result.summary();
		this.errors = found.errors();
		this.warnings = found.warnings();
		this.problems = found.list().stream().map(FoundProblem::of).toList();
		end(accepted ? ImportState.DONE : ImportState.REJECTED);
	}

	synchronized void endedCancelled() {
		end(ImportState.CANCELLED);
	}

	/** It could not even begin, as when another process imports. */
	synchronized void refused(RuntimeException why) {
		this.refusal = why;
		endedFailed(ImportFailure.explain(why));
	}

	/**
	 * Waits until it reads the tables, or has ended, or for as long as a caller should.
	 */
	void awaitBegin() {
		try {
			boolean _ = this.begun.await(LONGEST_BEGIN.toSeconds(), TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/**
	 * {@return whether it reads the tables, or has}
	 */
	boolean hasBegun() {
		return this.begun.getCount() == 0;
	}

	/**
	 * {@return why it could not even begin}
	 */
	synchronized Optional<RuntimeException> refusal() {
		return Optional.ofNullable(this.refusal);
	}

	/** What was written before it failed is marked as half of a graph. */
	synchronized void endedFailed(String reason) {
		this.failure = reason + ((this.state == ImportState.WRITING)
				? " It was being written: send the archive again, and it goes on where it was broken off. Until then exports are refused."
				: " Nothing was written.");
		end(ImportState.FAILED);
	}

	private void end(ImportState last) {
		this.state = last;
		this.begun.countDown();
		this.ended = now();
	}

	/**
	 * {@return what there is to say of it}
	 * @param most how many problems to name; none are named where it is less than 0
	 */
	synchronized ImportStatus status(int most) {
		boolean named = most >= 0 && this.state.isEnd();
		return new ImportStatus(this.id, this.state.word(), this.options.validateOnly(), this.options.keepGoing(),
				this.options.startedBy(), this.started, this.ended, this.cancelled,
				(this.upload != null) ? this.upload.bytes() : null, (this.upload != null) ? this.upload.sha256() : null,
				new ImportProgress(this.rowsRead.get(), this.compared.get(), this.written.get(), this.toWrite),
				this.summary, this.errors, this.warnings,
				named ? List.copyOf(this.problems.subList(0, Math.min(most, this.problems.size()))) : null,
				named ? this.errors + this.warnings > Math.min(most, this.problems.size()) : null, this.failure);
	}

	private static Instant now() {
		return Instant.now().truncatedTo(ChronoUnit.MILLIS);
	}

}
