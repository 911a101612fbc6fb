package org.rightsgraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The queries that can be asked by name. The database looks at each before it can be
 * asked; a file that is faulty is left out and harms no other.
 */
public final class Catalogue {

	private static final Logger log = LoggerFactory.getLogger(Catalogue.class);

	private final QueryFiles files;

	private final QueryCheck check;

	private final ReentrantLock loading = new ReentrantLock();

	private volatile @Nullable Contents contents;

	Catalogue(QueryFiles files, QueryCheck check) {
		this.files = files;
		this.check = check;
	}

	private record Contents(Map<String, Query> queries, List<QueryFault> faults) {
	}

	/**
	 * {@return all queries by name}
	 */
	public List<Query> queries() {
		return List.copyOf(contents().queries().values());
	}

	/**
	 * {@return why files were left out, in the order of the files}
	 */
	public List<QueryFault> faults() {
		return contents().faults();
	}

	/**
	 * {@return a query}
	 * @param name its name
	 * @throws UnknownQueryException when there is none of that name
	 */
	public Query get(String name) {
		var current = contents();
		var query = current.queries().get(name);
		if (query == null) {
			throw new UnknownQueryException(name, NearNames.of(name, current.queries().keySet()),
					current.faults().stream().filter((fault) -> fault.query().equals(name)).toList());
		}
		return query;
	}

	/**
	 * Reads all files again and puts what is sound in place of what was there. Queries
	 * that are running are not touched.
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

	// Not at construction: the database may not be there yet, and its schema may still be
	// to come.
	private Contents contents() {
		var current = this.contents;
		if (current != null) {
			return current;
		}
		this.loading.lock();
		try {
			current = this.contents;
			if (current == null) {
				current = load();
				this.contents = current;
			}
			return current;
		}
		finally {
			this.loading.unlock();
		}
	}

	private Contents load() {
		var found = this.files.find();
		var queries = new TreeMap<String, Query>();
		var faults = new ArrayList<>(found.faults());
		for (var file : found.files().values()) {
			try {
				queries.put(file.name(), this.check.check(file));
			}
			catch (FaultyQueryException ex) {
				faults.addAll(ex.faults());
			}
		}
		faults.forEach((fault) -> log.warn("Left out of the catalogue: {}", fault));
		queries.values()
			.forEach((query) -> query.warnings().forEach((warning) -> log.warn("Query {}: {}", query.name(), warning)));
		log.info("The catalogue holds {} queries", queries.size());
		return new Contents(queries, List.copyOf(faults));
	}

}
