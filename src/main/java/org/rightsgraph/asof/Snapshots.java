package org.rightsgraph.asof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.rightsgraph.cypher.CypherFiles;
import org.rightsgraph.graph.PastGraphs;

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

	/** Each costs a database with its memory and threads. */
	private static final int MOST = 3;

	private final CypherFiles statements = CypherFiles.ofProgram();

	private final Driver driver;

	private final Path dataDirectory;

	private final Map<Key, Snapshot> snapshots = new LinkedHashMap<>(16, 0.75f, true);

	private final ReentrantLock lock = new ReentrantLock();

	Snapshots(Driver driver, @Value("${rights-graph.data-directory:data}") Path dataDirectory) {
		this.driver = driver;
		this.dataDirectory = dataDirectory;
	}

	/**
	 * What a graph is made from.
	 *
	 * @param day the last day until then on which something became known
	 * @param digests what the whole graph says
	 */
	private record Key(Optional<LocalDate> day, List<String> digests) {
	}

	@Override
	public <T> T read(LocalDate day, Function<Driver, T> work) {
		while (true) {
			Optional<T> result = snapshot(day).read(work);
			if (result.isPresent()) {
				return result.get();
			}
		}
	}

	private Snapshot snapshot(LocalDate day) {
		Key key = key(day);
		this.lock.lock();
		try {
			@Nullable Snapshot known = this.snapshots.get(key);
			if (known != null) {
				return known;
			}
			makeRoom(key);
			Snapshot made = Snapshot.of(this.driver, day, folder());
			this.snapshots.put(key, made);
			return made;
		}
		finally {
			this.lock.unlock();
		}
	}

	private Key key(LocalDate day) {
		Record found = this.driver.executableQuery(this.statements.file("import/as-of-key").text())
			.withParameters(Map.of("day", day))
			.execute()
			.records()
			.getFirst();
		return new Key(found.get("day").isNull() ? Optional.empty() : Optional.of(found.get("day").asLocalDate()),
				found.get("digests").asList(org.neo4j.driver.Value::asString));
	}

	/** What was made from another state of the graph is of no use any more. */
	private void makeRoom(Key wanted) {
		List<Key> oldestFirst = List.copyOf(this.snapshots.keySet());
		for (Key key : oldestFirst) {
			if (!key.digests().equals(wanted.digests()) || this.snapshots.size() >= MOST) {
				close(this.snapshots.remove(key));
			}
		}
	}

	private static void close(@Nullable Snapshot snapshot) {
		if (snapshot != null) {
			Thread.ofVirtual().name("as-of-close").start(snapshot::close);
		}
	}

	private Path folder() {
		try {
			Files.createDirectories(this.dataDirectory);
			return Files.createTempDirectory(this.dataDirectory, "as-of-" + ProcessHandle.current().pid() + "-");
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot write into the data directory " + this.dataDirectory, ex);
		}
	}

	@Override
	public void destroy() {
		this.lock.lock();
		try {
			this.snapshots.values().forEach(Snapshot::close);
			this.snapshots.clear();
		}
		finally {
			this.lock.unlock();
		}
	}

}
