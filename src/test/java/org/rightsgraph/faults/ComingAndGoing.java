package org.rightsgraph.faults;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;

import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.Neo4jException;
import org.rightsgraph.importer.ImportException;
import org.rightsgraph.importer.ImportJob;
import org.rightsgraph.importer.ImportSummary;
import org.rightsgraph.importer.Progress;
import org.rightsgraph.importer.UnknownDatasetException;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A dataset that is imported and withdrawn over and over, each again until it is
 * confirmed, and then once more: there must be nothing left to do, or what was confirmed
 * is lost.
 */
final class ComingAndGoing {

	private static final Duration PAUSE = Duration.ofSeconds(1);

	private final Driver driver;

	private final Path temporary;

	private final Path folder;

	private final AtomicLong confirmed = new AtomicLong();

	private final AtomicLong lost = new AtomicLong();

	private final AtomicLong failed = new AtomicLong();

	ComingAndGoing(Driver driver, Path temporary, Path folder) {
		this.driver = driver;
		this.temporary = temporary;
		this.folder = folder;
	}

	/** Imports and withdraws it. */
	void comeAndGo() throws Exception {
		whileThere(() -> {
		});
	}

	/** Something that is done. */
	interface Task {

		void run() throws Exception;

	}

	/** Imports it, does something, and withdraws it. */
	void whileThere(Task task) throws Exception {
		ImportSummary first = untilConfirmed(() -> job().run(this.folder, false).summary());
		Thread.sleep(PAUSE);
		ImportSummary second = untilConfirmed(() -> job().run(this.folder, false).summary());
		assertThat(first.written()).isTrue();
		if (second.total().created() + second.total().removed() > 0 || !second.digest().equals(first.digest())) {
			this.lost.incrementAndGet();
		}
		task.run();
		untilConfirmed(() -> withdraw());
		Thread.sleep(PAUSE);
		if (untilConfirmed(() -> withdraw())) {
			this.lost.incrementAndGet();
		}
	}

	long confirmed() {
		return this.confirmed.get();
	}

	long lost() {
		return this.lost.get();
	}

	long failed() {
		return this.failed.get();
	}

	/**
	 * {@return whether there was anything to withdraw}
	 */
	private boolean withdraw() {
		try {
			job().withdraw("made-up");
			return true;
		}
		catch (UnknownDatasetException _) {
			return false;
		}
	}

	private ImportJob job() {
		return new ImportJob(this.driver, this.temporary, null, Progress.SILENT);
	}

	private <T> T untilConfirmed(Callable<T> write) throws Exception {
		while (true) {
			try {
				T result = write.call();
				this.confirmed.incrementAndGet();
				return result;
			}
			catch (Neo4jException | ImportException ex) {
				this.failed.incrementAndGet();
				Thread.sleep(PAUSE);
			}
		}
	}

}
