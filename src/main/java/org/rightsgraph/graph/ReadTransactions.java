package org.rightsgraph.graph;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs work in transactions in which the database refuses every write, and which it ends
 * when they take too long. Whatever reads the graph reads it through this, and so reads
 * it {@linkplain AsOf as of the day} that is asked for, and as much of it as
 * {@linkplain Audience those for whom it is read} may see.
 */
public final class ReadTransactions {

	/** What reads the whole graph takes as long as whoever it is for takes it. */
	static final Duration STREAMING = Duration.ofHours(2);

	/** So much later than its time limit a database that answers has said so. */
	private static final Duration SILENCE = Duration.ofSeconds(5);

	/** More than there are graphs of past days, and of everybody, at once. */
	private static final int MOST_READERS = 16;

	private static final Consumer<Neo4jClient> NOTHING = (_) -> {
	};

	private final Driver driver;

	private final Neo4jClient client;

	private final PlatformTransactionManager manager;

	private final PastGraphs past;

	private final PublicGraphs publicGraphs;

	private final Duration timeout;

	/**
	 * How graphs that are made of the whole one are read: a client takes as long to make
	 * as a small question to answer.
	 */
	private final Map<Driver, Reader> readers = Collections.synchronizedMap(new LinkedHashMap<>() {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Driver, Reader> eldest) {
			return size() > MOST_READERS;
		}

	});

	/** What reads from one database. */
	private record Reader(Neo4jClient client, PlatformTransactionManager manager) {

		static Reader of(Driver driver) {
			return new Reader(Neo4jClient.create(driver), Neo4jTransactionManager.with(driver).build());
		}

	}

	ReadTransactions(Driver driver, Neo4jClient client, PlatformTransactionManager manager, PastGraphs past,
			PublicGraphs publicGraphs, Duration timeout) {
		this.driver = driver;
		this.client = client;
		this.manager = manager;
		this.past = past;
		this.publicGraphs = publicGraphs;
		this.timeout = timeout;
	}

	/**
	 * {@return the same with another time limit}
	 * @param timeout how long one may take; the database counts whole seconds
	 */
	public ReadTransactions within(Duration timeout) {
		return new ReadTransactions(this.driver, this.client, this.manager, this.past, this.publicGraphs, timeout);
	}

	/**
	 * {@return what the work returns}
	 * @param <T> the kind of result
	 * @param work the work, which reads with the client that it is given
	 */
	public <T> T read(Function<Neo4jClient, T> work) {
		Optional<LocalDate> day = AsOf.day();
		Function<Consumer<Neo4jClient>, T> whole = (last) -> day
			.map((past) -> this.past.read(past, (driver) -> readFrom(driver, work)))
			.orElseGet(() -> read(this.client, this.manager, work, last));
		return switch (Audience.current()) {
			case FULL -> whole.apply(NOTHING);
			case PUBLIC -> this.publicGraphs.read(day, whole, (driver) -> readFrom(driver, work));
		};
	}

	/**
	 * {@return what the work returns}
	 * @param <T> the kind of result
	 * @param work the work, which tells nothing of what it reads, so that it makes no
	 * difference as of which day and for whom the graph is read
	 */
	public <T> T readWhole(Function<Neo4jClient, T> work) {
		return Audience.FULL.read(() -> AsOf.read(Optional.empty(), () -> read(work)));
	}

	/**
	 * {@return what the work returns}
	 * @param <T> the kind of result
	 * @param work the work, which reads more rows than the memory holds
	 * @throws GraphChangedException if an import is writing
	 */
	<T> T stream(Function<RowStream, T> work) {
		Optional<LocalDate> day = AsOf.day();
		return switch (Audience.current()) {
			case FULL -> streamWhole(day, false, work);
			case PUBLIC -> this.publicGraphs.stream(day, () -> streamWhole(day, true, work),
					(driver) -> RowStream.read(driver, STREAMING, false, work));
		};
	}

	/**
	 * What is handed over cannot be taken back. Where it is guarded, nothing is that was
	 * read when something in the graph was marked.
	 */
	private <T> T streamWhole(Optional<LocalDate> past, boolean guarded, Function<RowStream, T> work) {
		return past.map((day) -> RowStream.read(this.driver, STREAMING, guarded, (whole) -> {
			// The marks that imports leave are in the graph of which the past one is
			// made.
			T read = this.past.read(day, (driver) -> {
				whole.requireUnchanged();
				return RowStream.read(driver, STREAMING, false, work);
			});
			whole.requireUnchanged();
			return read;
		})).orElseGet(() -> RowStream.read(this.driver, STREAMING, guarded, work));
	}

	private <T> T readFrom(Driver driver, Function<Neo4jClient, T> work) {
		Reader reader = this.readers.computeIfAbsent(driver, Reader::of);
		return read(reader.client(), reader.manager(), work, NOTHING);
	}

	private <T> T read(Neo4jClient client, PlatformTransactionManager manager, Function<Neo4jClient, T> work,
			Consumer<Neo4jClient> last) {
		TransactionTemplate template = new TransactionTemplate(manager);
		template.setReadOnly(true);
		template.setTimeout(Math.toIntExact(Math.max(1, this.timeout.plusMillis(999).toSeconds())));
		var result = new AtomicReference<@Nullable T>();
		try (Deadline _ = new Deadline(this.timeout.plus(SILENCE))) {
			template.executeWithoutResult((_) -> {
				result.set(work.apply(client));
				last.accept(client);
			});
		}
		catch (RuntimeException ex) {
			// Whoever only reads has read everything when just the end fails, as when the
			// time is up then.
			if (result.get() == null) {
				throw ex;
			}
		}
		return Objects.requireNonNull(result.get());
	}

}
