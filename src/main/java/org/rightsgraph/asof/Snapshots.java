package org.rightsgraph.asof;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.rightsgraph.graph.PastGraphs;
import org.rightsgraph.graph.PastUnavailableException;
import org.rightsgraph.importer.WorkFolder;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Keeps the graphs of the days that were asked for last. A graph is made when its day is
 * first asked for, and again when the whole graph has changed; days between which nothing
 * became known share one. So every query can be asked as of any day, and its author need
 * not think of it.
 */
@Component
class Snapshots implements PastGraphs, DisposableBean {

	private static final Logger logger = LoggerFactory.getLogger(Snapshots.class);

	/** Each costs a database with its memory and threads. */
	private static final int MOST = 3;

	/** Those that are given up but still read, by slow readers, among them. */
	private static final int MOST_OPEN = 2 * MOST;

	/** So often a graph may be given up for other days before it is read. */
	private static final int ATTEMPTS = 5;

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final Duration FAREWELL = Duration.ofSeconds(10);

	private final Source source;

	private final Path dataDirectory;

	private final String purpose;

	private final Map<Source.State, Past> made = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true));

	/** One is made at a time; those who read what is made do not wait for it. */
	private final ReentrantLock making = new ReentrantLock();

	private final Semaphore places = new Semaphore(MOST_OPEN);

	/** Who closes a graph waits for its readers, and keeps nobody else waiting. */
	private final ExecutorService closing = Executors.newVirtualThreadPerTaskExecutor();

	@Autowired
	Snapshots(Source source, @Value("${rights-graph.data-directory:data}") Path dataDirectory) {
		this(source, dataDirectory, "asof");
	}

	Snapshots(Source source, Path dataDirectory, String purpose) {
		this.purpose = purpose;
		this.source = source;
		this.dataDirectory = dataDirectory;
		// Each holds names, and must not outlive its process for longer than that was
		// killed.
		WorkFolder.clear(dataDirectory, this.purpose);
	}

	@Override
	public <T> T read(LocalDate day, Function<Driver, T> work) {
		for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
			Optional<T> result = snapshot(day).read(work);
			if (result.isPresent()) {
				return result.get();
			}
		}
		throw new PastUnavailableException("Too many past days are asked for at once.");
	}

	private Past snapshot(LocalDate day) {
		Source.State state = this.source.state(day);
		@Nullable Past known = this.made.get(state);
		return (known != null) ? known : make(state, day);
	}

	private Past make(Source.State state, LocalDate day) {
		await();
		try {
			@Nullable Past known = this.made.get(state);
			if (known != null) {
				return known;
			}
			makeRoom(state);
			Past past = makeWhereThereIsAPlace(day);
			this.made.put(state, past);
			return past;
		}
		finally {
			this.making.unlock();
		}
	}

	private Past makeWhereThereIsAPlace(LocalDate day) {
		if (!this.places.tryAcquire()) {
			throw new PastUnavailableException("Too many past days are being read at once.");
		}
		try {
			return this.source.make(day, WorkFolder.open(this.dataDirectory, this.purpose));
		}
		catch (RuntimeException | Error ex) {
			this.places.release();
			throw ex;
		}
	}

	private void await() {
		try {
			if (this.making.tryLock(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
				return;
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		throw new PastUnavailableException("The graph of another past day is being made.");
	}

	/**
	 * Gives up what was asked for longest ago. What was made from another state of the
	 * graph is of no use at all.
	 */
	private void makeRoom(Source.State wanted) {
		for (Source.State state : List.copyOf(this.made.keySet())) {
			if (!state.graph().equals(wanted.graph()) || this.made.size() >= MOST) {
				Optional.ofNullable(this.made.remove(state)).ifPresent(this::giveUp);
			}
		}
	}

	/** Whoever reads it reads to the end. */
	private void giveUp(Past past) {
		this.closing.execute(() -> {
			try {
				past.close();
			}
			catch (RuntimeException ex) {
				logger.warn("The graph of a past day could not be deleted; the next start will do it", ex);
			}
			finally {
				this.places.release();
			}
		});
	}

	@Override
	public void destroy() {
		this.making.lock();
		try {
			List.copyOf(this.made.values()).forEach(this::giveUp);
			this.made.clear();
			this.closing.shutdown();
			if (!this.closing.awaitTermination(FAREWELL.toSeconds(), TimeUnit.SECONDS)) {
				logger.warn("The graph of a past day is still being read; the next start will delete it");
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		finally {
			this.making.unlock();
		}
	}

}
