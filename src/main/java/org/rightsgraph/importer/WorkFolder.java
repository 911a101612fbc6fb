package org.rightsgraph.importer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import org.rightsgraph.disk.OwnerOnly;

/**
 * Folders within the data directory for what need not outlive the process. Each bears the
 * number of its process, so that what a killed one left behind can be told and cleared
 * away.
 */
public final class WorkFolder {

	private WorkFolder() {
	}

	/**
	 * {@return a new, empty folder that only its owner can read}
	 * @param dataDirectory where; created if need be
	 * @param purpose what for, in one word; folders for the same that dead processes left
	 * behind are deleted
	 * @throws UncheckedIOException if the data directory cannot be written
	 */
	public static Path open(Path dataDirectory, String purpose) {
		create(dataDirectory);
		try {
			clear(dataDirectory, purpose);
			return Files.createTempDirectory(dataDirectory, purpose + "-" + ProcessHandle.current().pid() + "-");
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot write into the data directory " + dataDirectory, ex);
		}
	}

	/**
	 * Makes the data directory, where it is not yet there.
	 * @param dataDirectory where
	 * @throws UncheckedIOException if it cannot be made
	 */
	static void create(Path dataDirectory) {
		try {
			Files.createDirectories(dataDirectory, OwnerOnly.folder(dataDirectory));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot write into the data directory " + dataDirectory, ex);
		}
	}

	/**
	 * Deletes the folders that dead processes left behind.
	 * @param dataDirectory where
	 * @param purpose what they were for
	 * @throws UncheckedIOException if one cannot be deleted
	 */
	public static synchronized void clear(Path dataDirectory, String purpose) {
		if (!Files.isDirectory(dataDirectory)) {
			return;
		}
		try (Stream<Path> folders = Files.list(dataDirectory)) {
			folders.filter((folder) -> isLeftBehind(folder, purpose)).toList().forEach(WorkFolder::delete);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read the data directory " + dataDirectory, ex);
		}
	}

	/**
	 * Deletes a folder with all that is in it.
	 * @param folder the folder
	 * @throws UncheckedIOException if it cannot be deleted
	 */
	public static void delete(Path folder) {
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.deleteIfExists(file);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot delete " + folder, ex);
		}
	}

	private static boolean isLeftBehind(Path folder, String purpose) {
		String[] parts = folder.getFileName().toString().split("-");
		return Files.isDirectory(folder) && parts.length == 3 && parts[0].equals(purpose)
				&& parts[1].matches("\\d{1,18}") && parts[2].matches("\\d{9,}")
				&& isDead(Long.parseLong(parts[1]), folder);
	}

	/**
	 * A number is given again, in a container to every process that comes after: one that
	 * began later is another process.
	 */
	private static boolean isDead(long process, Path folder) {
		Optional<ProcessHandle> alive = ProcessHandle.of(process).filter(ProcessHandle::isAlive);
		if (alive.isEmpty()) {
			return true;
		}
		try {
			Instant changed = Files.getLastModifiedTime(folder).toInstant();
			return alive.flatMap((one) -> one.info().startInstant()).filter(changed::isBefore).isPresent();
		}
		catch (NoSuchFileException ex) {
			return false;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read " + folder, ex);
		}
	}

}
