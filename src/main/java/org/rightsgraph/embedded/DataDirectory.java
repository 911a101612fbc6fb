package org.rightsgraph.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.rightsgraph.disk.OwnerOnly;
import org.springframework.util.unit.DataSize;

/**
 * The folder that keeps the embedded database: made for its owner only, and held by one
 * process at a time until it is closed.
 */
final class DataDirectory implements AutoCloseable {

	private static final String LOCK_FILE = "lock";

	private static final DataSize LEAST_ROOM = DataSize.ofMegabytes(16);

	// Far behind the content, so that others can read who holds the lock, also on
	// Windows.
	private static final long LOCK_POSITION = Long.MAX_VALUE - 1;

	// Closing any channel of a file drops all locks that this process has on it (POSIX),
	// hence a second opening within one process must not even touch the file.
	private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

	private final Path path;

	private final FileChannel lock;

	private DataDirectory(Path path, FileChannel lock) {
		this.path = path;
		this.lock = lock;
	}

	/**
	 * {@return the folder, created if need be, locked}
	 * @param folder where it is
	 * @throws DatabaseUnavailableException if it cannot be written or is in use
	 */
	static DataDirectory open(Path folder) {
		Path path = create(folder.toAbsolutePath().normalize());
		if (!HELD_HERE.add(path)) {
			throw inUse(path, "this very process");
		}
		try {
			return new DataDirectory(path, lock(path));
		}
		catch (RuntimeException ex) {
			HELD_HERE.remove(path);
			throw ex;
		}
	}

	Path path() {
		return this.path;
	}

	/**
	 * {@return the folder for Neo4j's own files within this one}
	 */
	Path databaseHome() {
		return this.path.resolve("neo4j");
	}

	@Override
	public void close() {
		try {
			this.lock.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			HELD_HERE.remove(this.path);
		}
	}

	/**
	 * Makes sure that there is room: a database that finds none while it starts never
	 * ends.
	 * @throws DatabaseUnavailableException if there is too little
	 */
	void requireRoom() {
		long free = room();
		if (free < LEAST_ROOM.toBytes()) {
			String message = "The disk of the data directory %s is full but for %d MB, and the database needs %d MB to start."
				.formatted(this.path, DataSize.ofBytes(free).toMegabytes(), LEAST_ROOM.toMegabytes());
			throw new DatabaseUnavailableException(message,
					"Make room, then run the command again: what was written before is whole.",
					new IOException("No space left on device"));
		}
	}

	/**
	 * {@return whether nothing more can be written}
	 */
	boolean isFull() {
		return room() < DataSize.ofMegabytes(1).toBytes();
	}

	private long room() {
		try {
			return Files.getFileStore(this.path).getUsableSpace();
		}
		catch (IOException ex) {
			throw notWritable(this.path, ex);
		}
	}

	static DatabaseUnavailableException inUse(Path path, String owner) {
		return new DatabaseUnavailableException("The data directory %s is in use by %s.".formatted(path, owner),
				"Stop it, or wait until it has ended, or choose another folder with the property rights-graph.data-directory.");
	}

	private static Path create(Path path) {
		try {
			Files.createDirectories(path, OwnerOnly.folder(path));
			// The data directory may be one that others can read; the graph is not for
			// them, also where it was brought here without its permissions.
			Path home = path.resolve("neo4j");
			Files.createDirectories(home, OwnerOnly.folder(home));
			OwnerOnly.close(home);
			return path.toRealPath();
		}
		catch (IOException ex) {
			throw notWritable(path, ex);
		}
	}

	@SuppressWarnings("resource") // lives as long as the directory is held
	private static FileChannel lock(Path path) {
		Path file = path.resolve(LOCK_FILE);
		FileChannel channel;
		try {
			channel = FileChannel.open(file,
					EnumSet.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
					OwnerOnly.file(path));
		}
		catch (IOException ex) {
			throw notWritable(path, ex);
		}
		try {
			if (channel.tryLock(LOCK_POSITION, 1, false) == null) {
				String owner = owner(Files.readString(file).strip());
				channel.close();
				throw inUse(path, owner);
			}
			channel.truncate(0);
			channel.write(
					ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
			return channel;
		}
		catch (IOException ex) {
			throw notWritable(path, ex);
		}
	}

	/** Since when it runs tells a process from a later one of the same number. */
	private static String owner(String process) {
		return "process " + process
				+ (process.matches("\\d{1,18}") ? ProcessHandle.of(Long.parseLong(process))
					.flatMap((one) -> one.info().startInstant())
					.map((since) -> ", which runs since " + since.truncatedTo(ChronoUnit.SECONDS))
					.orElse("") : "");
	}

	private static DatabaseUnavailableException notWritable(Path path, IOException cause) {
		return new DatabaseUnavailableException(
				"The data directory %s cannot be written (%s: %s).".formatted(path, cause.getClass().getSimpleName(),
						cause.getMessage()),
				"Make it a folder that this user may write, or choose another with the property "
						+ "rights-graph.data-directory.",
				cause);
	}

}
