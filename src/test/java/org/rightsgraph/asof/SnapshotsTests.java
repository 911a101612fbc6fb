package org.rightsgraph.asof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.rightsgraph.graph.PastUnavailableException;
import org.rightsgraph.importer.WorkFolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.mockito.Mockito.mock;

class SnapshotsTests {

	private static final LocalDate DAY = LocalDate.parse("2022-01-12");

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path data;

	private final Graphs graphs = new Graphs();

	@Test
	void daysBetweenWhichNothingBecameKnownShareAGraph() {
		var snapshots = new Snapshots(this.graphs, this.data);
		this.graphs.lastKnown = DAY;
		read(snapshots, DAY);
		read(snapshots, DAY.plusDays(3));
		assertThat(this.graphs.made).hasSize(1);
	}

	@Test
	void graphIsMadeAnewWhenTheWholeOneHasChangedAndTheOldOneIsDeleted() {
		var snapshots = new Snapshots(this.graphs, this.data);
		read(snapshots, DAY);
		this.graphs.state = "later";
		read(snapshots, DAY);
		assertThat(this.graphs.made).hasSize(2);
		await().untilAsserted(() -> {
			assertThat(this.graphs.made.getFirst().closed).isTrue();
			assertThat(folders()).hasSize(1);
		});
	}

	@Test
	void threeAreKeptAndTheOneAskedForLongestAgoIsGivenUp() {
		var snapshots = new Snapshots(this.graphs, this.data);
		for (int day = 0; day < 3; day++) {
			read(snapshots, DAY.plusDays(day));
		}
		read(snapshots, DAY);
		read(snapshots, DAY.plusDays(3));
		await().untilAsserted(() -> assertThat(this.graphs.made).extracting((graph) -> graph.closed)
			.containsExactly(false, true, false, false));
	}

	@Test
	void manyWhoAskForOneDayAtOnceGetOneGraph() throws Exception {
		var snapshots = new Snapshots(this.graphs, this.data);
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			var answers = new ArrayList<Future<String>>();
			for (int at = 0; at < 50; at++) {
				answers.add(threads.submit(() -> read(snapshots, DAY)));
			}
			for (var answer : answers) {
				assertThat(answer.get()).isEqualTo("read");
			}
		}
		assertThat(this.graphs.made).hasSize(1);
	}

	@Test
	void whoReadsWhatIsThereDoesNotWaitForWhatIsBeingMade() throws Exception {
		var snapshots = new Snapshots(this.graphs, this.data);
		read(snapshots, DAY);
		var block = new CountDownLatch(1);
		var making = new CountDownLatch(1);
		this.graphs.beforeMaking = () -> {
			making.countDown();
			pause(block);
		};
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			var slow = threads.submit(() -> read(snapshots, DAY.plusDays(1)));
			pause(making);
			assertThat(read(snapshots, DAY)).isEqualTo("read");
			assertThat(slow.isDone()).isFalse();
			block.countDown();
			assertThat(slow.get()).isEqualTo("read");
		}
	}

	@Test
	void whoReadsSlowlyIsReadToTheEndAndKeepsNobodyFromOtherDays() throws Exception {
		var snapshots = new Snapshots(this.graphs, this.data);
		var begun = new CountDownLatch(1);
		var end = new CountDownLatch(1);
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			var slow = threads.submit(() -> snapshots.read(DAY, (_) -> {
				begun.countDown();
				pause(end);
				return "read";
			}));
			pause(begun);
			for (int day = 1; day <= 4; day++) {
				assertThat(read(snapshots, DAY.plusDays(day))).isEqualTo("read");
			}
			assertThat(slow.isDone()).isFalse();
			assertThat(this.graphs.made.getFirst().closed).isFalse();
			end.countDown();
			assertThat(slow.get()).isEqualTo("read");
			await().untilAsserted(() -> assertThat(this.graphs.made.getFirst().closed).isTrue());
		}
	}

	@Test
	void noMoreThanSixAreThereAtOnceHoweverSlowlyTheyAreRead() throws Exception {
		var snapshots = new Snapshots(this.graphs, this.data);
		var end = new CountDownLatch(1);
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			var slow = new ArrayList<Future<String>>();
			for (int at = 0; at < 6; at++) {
				var day = DAY.plusDays(at);
				var begun = new CountDownLatch(1);
				slow.add(threads.submit(() -> snapshots.read(day, (_) -> {
					begun.countDown();
					pause(end);
					return "read";
				})));
				pause(begun);
			}
			assertThatExceptionOfType(PastUnavailableException.class)
				.isThrownBy(() -> read(snapshots, DAY.plusDays(6)));
			end.countDown();
			for (var answer : slow) {
				assertThat(answer.get()).isEqualTo("read");
			}
		}
		await().untilAsserted(() -> assertThat(read(snapshots, DAY.plusDays(6))).isEqualTo("read"));
	}

	@Test
	void whatCannotBeMadeHindersNobodyAfterwards() {
		var snapshots = new Snapshots(this.graphs, this.data);
		this.graphs.beforeMaking = () -> {
			throw new IllegalStateException("the disk is full");
		};
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> read(snapshots, DAY));
		this.graphs.beforeMaking = () -> {
		};
		assertThat(read(snapshots, DAY)).isEqualTo("read");
		assertThat(folders()).hasSize(1);
	}

	@Test
	void whatIsGivenUpAgainAndAgainIsUnavailable() {
		var snapshots = new Snapshots(this.graphs, this.data);
		this.graphs.closedFromTheBeginning = true;
		assertThatExceptionOfType(PastUnavailableException.class).isThrownBy(() -> read(snapshots, DAY));
	}

	@Test
	void nothingIsLeftAtTheEndNorOfAProcessThatWasKilled() throws IOException {
		// No process has this number: Linux ends at four million.
		Files.createDirectories(this.data.resolve("asof-2000000000-123456789"));
		var snapshots = new Snapshots(this.graphs, this.data);
		assertThat(folders()).isEmpty();
		read(snapshots, DAY);
		assertThat(folders()).hasSize(1);
		snapshots.destroy();
		assertThat(folders()).isEmpty();
	}

	private static String read(Snapshots snapshots, LocalDate day) {
		return snapshots.read(day, (_) -> "read");
	}

	private static void pause(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private List<Path> folders() {
		try (var found = Files.list(this.data)) {
			return found.toList();
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	/** Graphs without content. */
	private static final class Graphs implements Source {

		final List<Graph> made = Collections.synchronizedList(new ArrayList<>());

		volatile LocalDate lastKnown = LocalDate.MAX;

		volatile String state = "now";

		volatile boolean closedFromTheBeginning;

		volatile Runnable beforeMaking = () -> {
		};

		@Override
		public State state(LocalDate day) {
			return new State(Optional.of(day.isBefore(this.lastKnown) ? day : this.lastKnown), List.of(this.state));
		}

		@Override
		public Past make(LocalDate day, Path folder) {
			try {
				this.beforeMaking.run();
			}
			catch (RuntimeException ex) {
				WorkFolder.delete(folder);
				throw ex;
			}
			var graph = new Graph(folder);
			graph.closed = this.closedFromTheBeginning;
			this.made.add(graph);
			return graph;
		}

	}

	private static final class Graph implements Past {

		private final Path folder;

		private final ReadWriteLock lock = new ReentrantReadWriteLock();

		volatile boolean closed;

		Graph(Path folder) {
			this.folder = folder;
		}

		@Override
		public <T> Optional<T> read(Function<Driver, T> work) {
			this.lock.readLock().lock();
			try {
				return this.closed ? Optional.empty() : Optional.of(work.apply(mock(Driver.class)));
			}
			finally {
				this.lock.readLock().unlock();
			}
		}

		@Override
		public void close() {
			this.lock.writeLock().lock();
			try {
				this.closed = true;
				WorkFolder.delete(this.folder);
			}
			finally {
				this.lock.writeLock().unlock();
			}
		}

	}

}
