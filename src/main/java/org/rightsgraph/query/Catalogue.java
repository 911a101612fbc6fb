package org.rightsgraph.query;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The queries that can be asked by name. The database looks at each before it is asked
 * for the first time; a file that is faulty is left out and harms no other. When files of
 * the folder change, the catalogue follows; queries that are running are not touched.
 */
public final class Catalogue {

	private static final Logger log = LoggerFactory.getLogger(Catalogue.class);

	// Looking at the folder for every question would be wasteful.
	private static final long LOOK_EVERY = Duration.ofSeconds(2).toNanos();

	private final QueryFiles files;

	private final QueryCheck check;

	private final ReentrantLock loading = new ReentrantLock();

	private final LongSupplier nanoTime;

	private volatile @Nullable Contents contents;

	private volatile long lookedAt;

	Catalogue(QueryFiles files, QueryCheck check, LongSupplier nanoTime) {
		this.files = files;
		this.check = check;
		this.nanoTime = nanoTime;
	}

	/** What the folders held at one time. */
	private record Contents(QueryFiles.Found found, Map<String, Checked> checked,
			Map<String, QueryFiles.Stamp> stamps) {

		/** What the database said of files that are still the same. */
		void takeOver(Contents older) {
			older.checked().forEach((name, result) -> {
				@Nullable QueryFile file = this.found.files().get(name);
				if (file != null && file.equals(older.found().files().get(name))) {
					this.checked.put(name, result);
				}
			});
		}

	}

	/** What the database said of a file: the query, or what is wrong with it. */
	private record Checked(Optional<Query> query, List<QueryFault> faults) {
	}

	/**
	 * {@return all queries by name}
	 */
	public List<Query> queries() {
		return checkAll().stream().flatMap((checked) -> checked.query().stream()).toList();
	}

	/**
	 * {@return why files were left out, in the order of the files}
	 */
	public List<QueryFault> faults() {
		return Stream
			.concat(contents().found().faults().stream(),
					checkAll().stream().flatMap((checked) -> checked.faults().stream()))
			.toList();
	}

	/**
	 * {@return a query}
	 * @param name its name
	 * @throws UnknownQueryException when there is none of that name
	 */
	public Query get(String name) {
		Contents current = contents();
		@Nullable QueryFile file = current.found().files().get(name);
		return Optional.ofNullable(file)
			.flatMap((known) -> checked(current, known).query())
			.orElseThrow(() -> new UnknownQueryException(name, NearNames.of(name, names()),
					faults().stream().filter((fault) -> fault.query().equals(name)).toList()));
	}

	private Set<String> names() {
		return queries().stream().map(Query::name).collect(Collectors.toCollection(TreeSet::new));
	}

	/**
	 * Reads all files again and puts what is there in place of what was. Queries that are
	 * running are not touched.
	 */
	public void reload() {
		this.loading.lock();
		try {
			this.contents = load();
		}
		finally {
			this.loading.unlock();
		}
	}

	private Contents contents() {
		@Nullable Contents current = this.contents;
		if (current != null && this.nanoTime.getAsLong() - this.lookedAt < LOOK_EVERY) {
			return current;
		}
		this.loading.lock();
		try {
			current = this.contents;
			if (current == null) {
				current = load();
			}
			else if (this.nanoTime.getAsLong() - this.lookedAt >= LOOK_EVERY) {
				current = follow(current);
			}
			this.contents = current;
			return current;
		}
		finally {
			this.loading.unlock();
		}
	}

	private Contents load() {
		this.lookedAt = this.nanoTime.getAsLong();
		// Before the files are read: what changes meanwhile is seen the next time.
		Map<String, QueryFiles.Stamp> stamps = this.files.stamps();
		QueryFiles.Found found = this.files.find();
		found.faults().forEach(Catalogue::warn);
		return new Contents(found, new ConcurrentHashMap<>(), stamps);
	}

	private Contents follow(Contents current) {
		this.lookedAt = this.nanoTime.getAsLong();
		if (this.files.stamps().equals(current.stamps())) {
			return current;
		}
		Contents changed = load();
		changed.takeOver(current);
		log.info("The files of the catalogue have changed");
		return changed;
	}

	private List<Checked> checkAll() {
		Contents current = contents();
		return current.found().files().values().stream().map((file) -> checked(current, file)).toList();
	}

	// Not when the files are read: the database may not be there yet, and its schema may
	// still be to come.
	private Checked checked(Contents current, QueryFile file) {
		return current.checked().computeIfAbsent(file.name(), (name) -> check(file));
	}

	private Checked check(QueryFile file) {
		try {
			Query query = this.check.check(file);
			query.warnings().forEach((warning) -> log.warn("Query {}: {}", query.name(), warning));
			return new Checked(Optional.of(query), List.of());
		}
		catch (FaultyQueryException ex) {
			ex.faults().forEach(Catalogue::warn);
			return new Checked(Optional.empty(), ex.faults());
		}
	}

	private static void warn(QueryFault fault) {
		log.warn("Left out of the catalogue: {}", fault);
	}

}
