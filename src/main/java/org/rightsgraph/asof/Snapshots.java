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
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.Record;
import org.neo4j.driver.RoutingControl;
import org.rightsgraph.cypher.CypherFiles;
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

	private final CypherFiles statements = CypherFiles.ofProgram();

	private final Driver driver;

	private final Path dataDirectory;

	private final Map<Key, Snapshot> made = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true));

	/** One is made at a time; those who read what is made do not wait for it. */
	private final ReentrantLock making = new ReentrantLock();

	Snapshots(Driver driver, @Value("${rights-graph.data-directory:data}") Path dataDirectory) {
		this.driver = driver;
		this.dataDirectory = dataDirectory;
		// Each holds names, and must not outlive its process for longer than that was
		// killed.
		WorkFolder.clear(dataDirectory, PURPOSE);
	}

	/**
	 * What a graph is made from.
	 *
	 * @param day the last day until then on which something became known
	 * @param state of the whole graph
	 */
	private record Key(Optional<LocalDate> day, List<String> state) {
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

	private Snapshot snapshot(LocalDate day) {
		Key key = key(day);
		@Nullable Snapshot known = this.made.get(key);
		return (known != null) ? known : make(key, day);
	}

	private Snapshot make(Key key, LocalDate day) {
		await();
		try {
			@Nullable Snapshot known = this.made.get(key);
			if (known != null) {
				return known;
			}
			makeRoom(key);
			Snapshot snapshot = Snapshot.of(this.driver, day, WorkFolder.open(this.dataDirectory, PURPOSE));
			this.made.put(key, snapshot);
			return snapshot;
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

	private Key key(LocalDate day) {
		Record found = this.driver.executableQuery(this.statements.file("import/as-of-key").text())
			.withParameters(Map.of("day", day))
			.withConfig(QueryConfig.builder().withRouting(RoutingControl.READ).build())
			.execute()
			.records()
			.getFirst();
		return new Key(found.get("day").isNull() ? Optional.empty() : Optional.of(found.get("day").asLocalDate()),
				found.get("state").asList(org.neo4j.driver.Value::asString));
	}

	/**
	 * Closes what was asked for longest ago, when nobody reads it any more. What was made
	 * from another state of the graph is of no use at all.
	 */
	private void makeRoom(Key wanted) {
		for (Key key : List.copyOf(this.made.keySet())) {
			if (!key.state().equals(wanted.state()) || this.made.size() >= MOST) {
				Optional.ofNullable(this.made.remove(key)).ifPresent(Snapshot::close);
			}
		}
	}

	@Override
	public void destroy() {
		this.making.lock();
		try {
			List.copyOf(this.made.values()).forEach(Snapshot::close);
			this.made.clear();
		}
		finally {
			this.making.unlock();
		}
	}

}
