package org.rightsgraph.asof;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.rightsgraph.graph.PastGraphs;
import org.rightsgraph.graph.PastUnavailableException;
import org.rightsgraph.importer.WorkFolder;

import org.springframework.beans.factory.DisposableBean;
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

	private static final String PURPOSE = "asof";

	/** Each costs a database with its memory and threads. */
	private static final int MOST = 3;

	/** So often a graph may be given up for other days before it is read. */
	private static final int ATTEMPTS = 5;

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private final Source source;

	private final Path dataDirectory;

	private final Map<Source.State, Past> made = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true));

	/** One is made at a time; those who read what is made do not wait for it. */
	private final ReentrantLock making = new ReentrantLock();

	Snapshots(Source source, @Value("${rights-graph.data-directory:data}") Path dataDirectory) {
		this.source = source;
		this.dataDirectory = dataDirectory;
		// Each holds names, and must not outlive its process for longer than that was
		// killed.
		WorkFolder.clear(dataDirectory, PURPOSE);
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
			Past past = this.source.make(day, WorkFolder.open(this.dataDirectory, PURPOSE));
			this.made.put(state, past);
			return past;
		}
		finally {
			this.making.unlock();
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
	 * Closes what was asked for longest ago, when nobody reads it any more. What was made
	 * from another state of the graph is of no use at all.
	 */
	private void makeRoom(Source.State wanted) {
		for (Source.State state : List.copyOf(this.made.keySet())) {
			if (!state.graph().equals(wanted.graph()) || this.made.size() >= MOST) {
				Optional.ofNullable(this.made.remove(state)).ifPresent(Past::close);
			}
		}
	}

	@Override
	public void destroy() {
		this.making.lock();
		try {
			List.copyOf(this.made.values()).forEach(Past::close);
			this.made.clear();
		}
		finally {
			this.making.unlock();
		}
	}

}
