package org.rightsgraph.asof;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;

import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.rightsgraph.embedded.EmbeddedDatabase;
import org.rightsgraph.embedded.EmbeddedProperties;
import org.rightsgraph.importer.GraphAsOf;
import org.rightsgraph.importer.WorkFolder;
import org.rightsgraph.schema.Schema;

import org.springframework.util.unit.DataSize;

/** A database of its own with a part of what the whole graph holds. */
final class Snapshot implements Past {

	private static final DataSize PAGE_CACHE = DataSize.ofMegabytes(32);

	private final Path folder;

	private final EmbeddedDatabase database;

	private final Driver driver;

	/** Those who read hold the read lock; whoever closes waits for them. */
	private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();

	private boolean closed;

	private Snapshot(Path folder, EmbeddedDatabase database, Driver driver) {
		this.folder = folder;
		this.database = database;
		this.driver = driver;
	}

	/**
	 * {@return the graph as of a day}
	 * @param source the whole graph
	 * @param day the day
	 * @param folder an empty folder for its database, which is deleted with it
	 */
	static Snapshot of(Driver source, LocalDate day, Path folder) {
		return of(folder, (target) -> new GraphAsOf(source, day).writeTo(target, folder));
	}

	/**
	 * {@return a graph}
	 * @param folder an empty folder for its database, which is deleted with it
	 * @param writer writes it into an empty database
	 */
	static Snapshot of(Path folder, Consumer<Driver> writer) {
		try {
			return fill(folder, writer, EmbeddedDatabase.start(folder, new EmbeddedProperties(0, null, PAGE_CACHE)));
		}
		catch (RuntimeException | Error ex) {
			WorkFolder.delete(folder);
			throw ex;
		}
	}

	@SuppressWarnings("resource") // closed with the snapshot
	private static Snapshot fill(Path folder, Consumer<Driver> writer, EmbeddedDatabase database) {
		try {
			Snapshot snapshot = new Snapshot(folder, database,
					GraphDatabase.driver(database.uri(), database.authToken()));
			new Schema(snapshot.driver).apply();
			writer.accept(snapshot.driver);
			return snapshot;
		}
		catch (RuntimeException | Error ex) {
			database.close();
			throw ex;
		}
	}

	@Override
	public <T> Optional<T> read(Function<Driver, T> work) {
		this.lock.readLock().lock();
		try {
			return this.closed ? Optional.empty() : Optional.of(work.apply(this.driver));
		}
		finally {
			this.lock.readLock().unlock();
		}
	}

	/** Waits until nobody reads any more, and deletes the database. */
	@Override
	public void close() {
		this.lock.writeLock().lock();
		try {
			if (this.closed) {
				return;
			}
			this.closed = true;
			try {
				this.driver.close();
			}
			finally {
				this.database.close();
				WorkFolder.delete(this.folder);
			}
		}
		finally {
			this.lock.writeLock().unlock();
		}
	}

}
