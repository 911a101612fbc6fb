package org.rightsgraph.asof;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.rightsgraph.asof.PublicSource.State;
import org.rightsgraph.graph.GraphChangedException;
import org.rightsgraph.graph.PastUnavailableException;
import org.rightsgraph.graph.PublicGraphs;
import org.rightsgraph.importer.WorkFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * Keeps the graph as everybody may see it: none of its own where nothing is marked. It is
 * made when it is first asked for, and again when the whole graph has changed. While an
 * import writes, the last one is shown, or none.
 */
final class PublicGraph implements PublicGraphs, AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(PublicGraph.class);

	private static final String PURPOSE = "public";

	private static final int ATTEMPTS = 5;

	private static final Duration PATIENCE = Duration.ofSeconds(120);

	private final PublicSource source;

	private final Path dataDirectory;

	private final Snapshots past;

	private final ReentrantLock making = new ReentrantLock();

	/** The last state that was seen and was not marked: mostly it is still the same. */
	private volatile @Nullable State unmarked;

	private volatile @Nullable Made made;

	PublicGraph(PublicSource source, GraphSource whole, Path dataDirectory) {
		this.source = source;
		this.dataDirectory = dataDirectory;
		this.past = new Snapshots(new PastOfPublic(whole), dataDirectory, "pastpublic");
		WorkFolder.clear(dataDirectory, PURPOSE);
	}

	/** A graph, and the state of the whole graph of which it was made. */
	private record Made(State state, Past graph) {
	}

	@Override
	public <T> T read(Optional<LocalDate> day, Function<Consumer<Neo4jClient>, T> whole, Function<Driver, T> work) {
		for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
			State before = Optional.ofNullable(this.unmarked).orElseGet(this.source::state);
			if (before.isMarked()) {
				return readPublic(before, day, work);
			}
			var seen = new AtomicReference<@Nullable State>();
			Outcome<T> outcome = Outcome.of(() -> whole.apply((client) -> seen.set(this.source.state(client))));
			// A statement sees what was committed before it began, also in a transaction:
			// so this is not older than what was read, on the same member of a cluster.
			State after = Optional.ofNullable(seen.get()).orElseGet(this.source::state);
			this.unmarked = after.isMarked() ? null : after;
			// Whoever marks something raises the generation first.
			if (after.generation() == before.generation() && !after.isMarked()) {
				return outcome.get();
			}
		}
		throw new GraphChangedException("Imports are writing into the graph. Ask again.");
	}

	@Override
	public <T> T stream(Optional<LocalDate> day, Supplier<T> whole, Function<Driver, T> work) {
		State state = this.source.state();
		return state.isMarked() ? readPublic(state, day, work) : whole.get();
	}

	private <T> T readPublic(State state, Optional<LocalDate> day, Function<Driver, T> work) {
		this.unmarked = null;
		if (day.isPresent()) {
			return this.past.read(day.get(), work);
		}
		for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
			Optional<T> result = graph(state).read(work);
			if (result.isPresent()) {
				return result.get();
			}
		}
		throw new PastUnavailableException("The graph is being made anew too often.");
	}

	private Past graph(State state) {
		@Nullable Made current = this.made;
		if (current != null && isStill(current.state(), state)) {
			return current.graph();
		}
		await();
		try {
			return make().graph();
		}
		finally {
			this.making.unlock();
		}
	}

	/**
	 * Or what an import that is writing found when it began, which raises the generation
	 * by one; not what was before that.
	 */
	private static boolean isStill(State made, State now) {
		return made.equals(now) || (now.isWriting() && made.generation() + 1 == now.generation());
	}

	private Made make() {
		State before = this.source.state();
		@Nullable Made current = this.made;
		if (current != null && isStill(current.state(), before)) {
			return current;
		}
		if (!before.isWriting()) {
			Past graph = this.source.make(WorkFolder.open(this.dataDirectory, PURPOSE));
			if (this.source.state().equals(before)) {
				Made made = new Made(before, graph);
				this.made = made;
				Optional.ofNullable(current).ifPresent((old) -> close(old.graph()));
				return made;
			}
			close(graph);
		}
		throw new GraphChangedException(
				"An import is writing into the graph, or was broken off, and what everybody may see of it is not known yet. "
						+ "Wait until it has ended, or run it again.");
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
		throw new PastUnavailableException("What everybody may see of the graph is being put together.");
	}

	/** Whoever reads it reads to the end, and nobody waits for them. */
	private static void close(Past graph) {
		Thread.ofVirtual().name("public-graph").start(() -> {
			try {
				graph.close();
			}
			catch (RuntimeException ex) {
				logger.warn("A graph could not be deleted; the next start will do it: {}",
						ex.getClass().getSimpleName());
			}
		});
	}

	@Override
	public void close() {
		this.past.destroy();
		Optional.ofNullable(this.made).ifPresent((last) -> last.graph().close());
		this.made = null;
	}

	/** Past days of the graph that everybody may see. */
	private final class PastOfPublic implements Source {

		private final GraphSource whole;

		PastOfPublic(GraphSource whole) {
			this.whole = whole;
		}

		@Override
		public Source.State state(LocalDate day) {
			PublicSource.State now = PublicGraph.this.source.state();
			Source.State state = this.whole.state(day);
			List<String> graph = new ArrayList<>(state.graph());
			graph.add(now.toString());
			return new Source.State(state.day(), graph);
		}

		@Override
		public Past make(LocalDate day, Path folder) {
			try {
				return readPublic(PublicGraph.this.source.state(), Optional.empty(),
						(driver) -> Snapshot.of(driver, day, folder));
			}
			catch (RuntimeException | Error ex) {
				if (Files.exists(folder)) {
					WorkFolder.delete(folder);
				}
				throw ex;
			}
		}

	}

	/** What work returned or threw. */
	private record Outcome<T>(Optional<T> result, Optional<RuntimeException> failure) {

		static <T> Outcome<T> of(Supplier<T> work) {
			try {
				return new Outcome<>(Optional.of(work.get()), Optional.empty());
			}
			catch (RuntimeException ex) {
				return new Outcome<>(Optional.empty(), Optional.of(ex));
			}
		}

		T get() {
			this.failure.ifPresent((failed) -> {
				throw failed;
			});
			return this.result.orElseThrow();
		}

	}

}
