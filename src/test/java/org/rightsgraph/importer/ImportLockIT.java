package org.rightsgraph.importer;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.rightsgraph.cypher.CypherFiles;
import org.rightsgraph.database.DatabaseTest;
import org.rightsgraph.database.TestDatabase;
import org.rightsgraph.dataset.MillsDataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DatabaseTest
@Timeout(60)
class ImportLockIT {

	private final TestDatabase database;

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path temporary;

	ImportLockIT(TestDatabase database) {
		this.database = database;
	}

	/** Takes the lock, says so and keeps it until it is killed. */
	static final class Owner {

		private Owner() {
		}

		public static void main(String[] args) throws IOException {
			Driver driver = GraphDatabase.driver(args[0], AuthTokens.basic(TestDatabase.USER, TestDatabase.PASSWORD));
			ImportLock.take(driver, CypherFiles.ofProgram());
			System.out.println("taken");
			System.in.read();
		}

	}

	@Test
	void secondImportIsRefusedAtOnceAndToldWhichIsTheFirst() {
		MillsDataset mills = MillsDataset.copyTo(this.temporary.resolve("import"));
		try (ImportLock first = take()) {
			assertThat(first).isNotNull();
			long start = System.nanoTime();
			assertThatExceptionOfType(ImportRunningException.class).isThrownBy(() -> run(mills))
				.withMessageContaining("process " + ProcessHandle.current().pid() + " on host ")
				.withMessageContaining("since 2")
				.withMessageNotContaining(TestDatabase.USER + " ")
				.withMessageNotContaining("mills");
			assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
			assertThatExceptionOfType(ImportRunningException.class).isThrownBy(() -> job().withdraw("mills"));
		}
		assertThat(run(mills).written()).isTrue();
	}

	@Test
	void ofManyThatComeAtOnceOneImports() throws Exception {
		MillsDataset mills = MillsDataset.copyTo(this.temporary.resolve("import"));
		String digest = run(mills).digest();
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			var barrier = new CyclicBarrier(4);
			var holding = new AtomicInteger();
			var tasks = IntStream.range(0, 4).mapToObj((_) -> threads.submit(() -> {
				barrier.await();
				try (ImportLock lock = take()) {
					assertThat(lock).isNotNull();
					assertThat(holding.incrementAndGet()).isEqualTo(1);
					Thread.sleep(500);
					holding.decrementAndGet();
					return true;
				}
				catch (ImportRunningException _) {
					return false;
				}
			})).toList();
			int took = 0;
			for (var task : tasks) {
				took += task.get() ? 1 : 0;
			}
			assertThat(took).isPositive();
		}
		assertThat(run(mills).digest()).isEqualTo(digest);
	}

	@Test
	void importWhoseLockWasTakenAwayWritesNoMore() {
		MillsDataset mills = MillsDataset.copyTo(this.temporary.resolve("import"));
		var job = new ImportJob(this.database.driver(), this.temporary, null, new Progress() {

			@Override
			public void start(Stage stage, long steps) {
				if (stage == Stage.COMPARING) {
					terminateLocks();
				}
			}

			@Override
			public void advance(long steps) {
			}

			@Override
			public void finish() {
			}

		});
		assertThatExceptionOfType(ImportException.class).isThrownBy(() -> job.run(mills.folder(), false))
			.withMessageContaining("lost its right to write");
		assertThat(this.database.driver().executableQuery("MATCH (n:Entity) RETURN n").execute().records()).isEmpty();
		assertThat(run(mills).written()).isTrue();
	}

	private void terminateLocks() {
		var driver = this.database.driver();
		driver
			.executableQuery(
					"SHOW TRANSACTIONS YIELD transactionId, metaData WHERE metaData.rightsGraphImport IS NOT NULL "
							+ "RETURN transactionId AS id")
			.execute()
			.records()
			.forEach((found) -> driver.executableQuery("TERMINATE TRANSACTION '" + found.get("id").asString() + "'")
				.execute());
	}

	@Test
	void lockOfAKilledImportIsInNobodysWay() throws Exception {
		Process owner = owner();
		try {
			assertThatExceptionOfType(ImportRunningException.class).isThrownBy(this::take)
				.withMessageContaining("process " + owner.pid() + " on host ");
		}
		finally {
			owner.destroyForcibly().waitFor();
		}
		try (ImportLock next = take()) {
			assertThat(next).isNotNull();
		}
	}

	private Process owner() throws IOException {
		Process owner = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(),
				"-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), Owner.class.getName(),
				this.database.uri().toString()))
			.redirectError(ProcessBuilder.Redirect.DISCARD)
			.start();
		assertThat(owner.inputReader().readLine()).isEqualTo("taken");
		return owner;
	}

	private ImportLock take() {
		return ImportLock.take(this.database.driver(), CypherFiles.ofProgram());
	}

	private ImportJob job() {
		return new ImportJob(this.database.driver(), this.temporary, null, Progress.SILENT);
	}

	private ImportSummary run(MillsDataset mills) {
		return job().run(mills.folder(), false).summary();
	}

}
