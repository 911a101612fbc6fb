package org.rightsgraph.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * A disk in memory, which is soon full, or can only be read. Only root can have one: for
 * anybody else the test is skipped and says so.
 */
final class SmallDisk implements AutoCloseable {

	private final Path folder;

	private SmallDisk(Path folder) {
		this.folder = folder;
	}

	/**
	 * {@return the disk}
	 * @param folder where it is seen; created
	 * @param megabytes how much fits on it
	 */
	static SmallDisk of(Path folder, int megabytes) {
		try {
			Files.createDirectories(folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString()),
				"only root can mount a small disk");
		return new SmallDisk(folder);
	}

	Path folder() {
		return this.folder;
	}

	/** Makes room, or takes it away. */
	void resize(int megabytes) {
		assertThat(run("mount", "-o", "remount,size=" + megabytes + "m", this.folder.toString())).isTrue();
	}

	/** From now on it can only be read. */
	void readOnly() {
		assertThat(run("mount", "-o", "remount,ro", this.folder.toString())).isTrue();
	}

	/** Fills it to the last byte, as another program would. */
	void fill() {
		// What is not there is not written: head ends with an error then.
		run("sh", "-c", "cat /dev/zero > '" + this.folder.resolve("of-another-program") + "' 2> /dev/null");
		assertThat(this.folder.toFile().getUsableSpace()).isZero();
	}

	/** What {@link #fill()} filled it with is deleted. */
	void makeRoom() throws IOException {
		Files.delete(this.folder.resolve("of-another-program"));
	}

	private static boolean run(String... command) {
		try {
			return new ProcessBuilder(List.of(command)).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.start()
				.waitFor() == 0;
		}
		catch (IOException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	@Override
	public void close() {
		run("umount", "--lazy", this.folder.toString());
	}

}
