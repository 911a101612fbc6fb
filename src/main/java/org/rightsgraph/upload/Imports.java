package org.rightsgraph.upload;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.rightsgraph.importer.ImportResult;
import org.rightsgraph.importer.Importer;
import org.rightsgraph.importer.ImportRunningException;
import org.rightsgraph.importer.WorkFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Component;

/** The imports that were sent since the service started, one at a time. */
@Component
public class Imports implements DisposableBean {

	private static final Logger logger = LoggerFactory.getLogger(Imports.class);

	private static final Duration FAREWELL = Duration.ofMinutes(1);

	private final Importer importer;

	private final UploadProperties limits;

	private final Path dataDirectory;

	private final ExecutorService thread = Executors
		.newSingleThreadExecutor((work) -> Thread.ofPlatform().name("import").unstarted(work));

	private final ImportRuns runs = new ImportRuns();

	Imports(Importer importer, UploadProperties limits,
			@Value("${rights-graph.data-directory:data}") Path dataDirectory) {
		this.importer = importer;
		this.limits = limits;
		this.dataDirectory = dataDirectory;
		// What a killed service was sent holds names, and must not stay.
		WorkFolder.clear(dataDirectory, Upload.PURPOSE);
	}

	/**
	 * Receives an archive, and begins to import what is in it.
	 * @param body the archive
	 * @param length how long it says to be; -1 where it does not
	 * @param options what is to be done with it
	 * @return the import
	 * @throws OtherImportException if there is another already
	 * @throws ImportRunningException if another process imports into the database
	 * @throws UploadException if it cannot be imported
	 * @throws ImportCancelledException if it was cancelled before all of it had arrived
	 */
	public ImportStatus begin(InputStream body, long length, ImportOptions options) {
		ImportRun run = new ImportRun(options);
		this.runs.occupy(run);
		@Nullable Upload upload = null;
		boolean begun = false;
		try {
			Upload received = Upload.in(this.dataDirectory, this.limits, run::throwIfCancelled);
			upload = received;
			this.runs.receiving(received);
			Path tables = received.receive(body, length);
			run.received(received);
			this.runs.receiving(null);
			// In the name of whoever sent it, whom the audit trail asks for.
			this.thread.execute(new DelegatingSecurityContextRunnable(() -> carryOut(run, received, tables)));
			begun = true;
		}
		catch (UploadException ex) {
			logger.info("Import {} was not begun: {}", run.id(), ex.reason());
			throw ex;
		}
		finally {
			if (!begun) {
				delete(upload);
				this.runs.free(run);
				if (run.isCancelled()) {
					tell(run.status(ImportRun.NO_PROBLEMS));
				}
			}
		}
		run.awaitBegin();
		run.refusal().ifPresent((why) -> {
			this.runs.forget(run);
			throw (why instanceof UncheckedIOException) ? UploadException.noRoom() : why;
		});
		return run.status(ImportRun.NO_PROBLEMS);
	}

	private void carryOut(ImportRun run, Upload upload, Path tables) {
		Runnable end = outcome(run, tables);
		delete(upload);
		this.runs.end(end);
		tell(run.status(ImportRun.NO_PROBLEMS));
	}

	private Runnable outcome(ImportRun run, Path tables) {
		boolean keepGoing = run.options().keepGoing();
		try {
			ImportResult result = run.options().validateOnly() ? this.importer.rehearse(tables, keepGoing, run)
					: this.importer.runBesideReaders(tables, keepGoing, run);
			return () -> run.ended(result);
		}
		catch (ImportCancelledException _) {
			return run::endedCancelled;
		}
		catch (RuntimeException | Error ex) {
			logger.error("Import {} failed: {}", run.id(), ImportFailure.kinds(ex));
			if (!run.hasBegun() && ex instanceof RuntimeException why) {
				return () -> run.refused(why);
			}
			return () -> run.endedFailed(ImportFailure.explain(ex));
		}
	}

	/** The one place that knows of every import that was sent how it ended. */
	private static void tell(ImportStatus ended) {
		logger.info("Import {} has ended: {}", ended.id(), ended.state());
	}

	private static void delete(@Nullable Upload upload) {
		try {
			if (upload != null) {
				upload.delete();
			}
		}
		catch (UncheckedIOException ex) {
			logger.warn("What was sent could not be deleted; the next start will do it: {}",
					ex.getClass().getSimpleName());
		}
	}

	/**
	 * {@return the last imports, the newest first, without what is wrong with their
	 * tables}
	 */
	public List<ImportStatus> all() {
		return this.runs.all();
	}

	/**
	 * {@return an import; nothing where there is none of that id, or has been so long ago
	 * that it is forgotten}
	 * @param id its id
	 * @param most how many problems to name
	 */
	public Optional<ImportStatus> find(String id, int most) {
		return this.runs.find(id).map((run) -> run.status(most));
	}

	/**
	 * Cancels an import, which ends soon after and has written nothing.
	 * @param id its id
	 * @return the import; nothing where there is none of that id
	 * @throws NotCancellableException if it is being written, or has ended
	 */
	public Optional<ImportStatus> cancel(String id) {
		Optional<ImportRun> found = this.runs.find(id);
		found.ifPresent(ImportRun::cancel);
		return found.map((run) -> run.status(ImportRun.NO_PROBLEMS));
	}

	/** What is written is written to its end, where that is not too far. */
	@Override
	public void destroy() {
		this.runs.running().ifPresent(Imports::cancelIfPossible);
		this.thread.shutdown();
		try {
			if (!this.thread.awaitTermination(FAREWELL.toSeconds(), TimeUnit.SECONDS)) {
				logger.warn("An import is broken off while it is written. Sent again, it goes on");
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		// Whoever sends it may take their time; the thread that waits for them ends with
		// the process.
		this.runs.receiving().ifPresent(Imports::delete);
	}

	private static void cancelIfPossible(ImportRun run) {
		try {
			run.cancel();
		}
		catch (NotCancellableException _) {
			logger.info("Import {} is being written: waiting for its end", run.id());
		}
	}

}
