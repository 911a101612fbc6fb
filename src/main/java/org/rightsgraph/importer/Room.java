package org.rightsgraph.importer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.springframework.util.unit.DataSize;

/**
 * What must stay free on the disk of the data directory. A database that finds its disk
 * full stops answering, and waits for room without an end: so an import ends before.
 */
public final class Room {

	private static final DataSize RESERVE = DataSize.ofMegabytes(32);

	/** So much larger than its tables a database is, with all its indexes. */
	private static final int GROWTH = 4;

	private Room() {
	}

	/**
	 * Makes sure that there is some.
	 * @param folder in the data directory
	 * @throws UncheckedIOException if there is too little, which says what to do
	 */
	public static void require(Path folder) {
		require(folder, 0);
	}

	/**
	 * Makes sure that there is enough for a database that is filled in one go, in which
	 * nobody looks again.
	 * @param folder in the data directory, with the tables in it
	 * @param tables what it is filled with
	 * @throws UncheckedIOException if there is too little, which says what to do
	 */
	static void require(Path folder, List<BulkTable> tables) {
		long bytes = 0;
		for (BulkTable table : tables) {
			bytes += size(table.rows());
		}
		require(folder, bytes * GROWTH);
	}

	private static void require(Path folder, long bytes) {
		DataSize needed = DataSize.ofBytes(RESERVE.toBytes() + bytes);
		DataSize free = free(folder);
		if (free.compareTo(needed) < 0) {
			String message = "The disk of %s has %d MB left, and the import needs %d MB. Make room, then run the command again: what was written is whole."
				.formatted(folder, free.toMegabytes(), needed.toMegabytes());
			throw new UncheckedIOException(message, new IOException("No space left on device"));
		}
	}

	private static DataSize free(Path folder) {
		try {
			return DataSize.ofBytes(Files.getFileStore(folder).getUsableSpace());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot see how much room there is in " + folder, ex);
		}
	}

	private static long size(Path file) {
		try {
			return Files.size(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read " + file, ex);
		}
	}

}
