package org.rightsgraph.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.rightsgraph.disk.OnDisk;
import org.rightsgraph.disk.OwnerOnly;

/**
 * Lies in a data directory from before a backup is put into it until all of it is there
 * and on the disk, so that half of one is never taken for a whole one. Only the process
 * that put the mark there starts a database beside it.
 */
public final class RestoringMark {

	/** What the file is called. */
	public static final String NAME = "restoring";

	// What another process left has this name, too, even if that had our number.
	private static final Set<Path> PUT_HERE = ConcurrentHashMap.newKeySet();

	private RestoringMark() {
	}

	/**
	 * Marks a data directory, which is made if need be.
	 * @param dataDirectory the data directory
	 * @throws java.nio.file.FileAlreadyExistsException if it is marked already
	 * @throws IOException if it cannot be written
	 */
	public static void put(Path dataDirectory) throws IOException {
		if (!Files.isDirectory(dataDirectory)) {
			Files.createDirectories(dataDirectory, OwnerOnly.folder(dataDirectory));
		}
		Path folder = dataDirectory.toRealPath();
		OnDisk.force(Files.createFile(folder.resolve(NAME), OwnerOnly.file(folder)));
		OnDisk.forceFolder(folder);
		PUT_HERE.add(folder);
	}

	/**
	 * Removes the mark.
	 * @param dataDirectory the data directory
	 * @throws IOException if it cannot be removed
	 */
	public static void remove(Path dataDirectory) throws IOException {
		Path folder = dataDirectory.toRealPath();
		Files.deleteIfExists(folder.resolve(NAME));
		OnDisk.forceFolder(folder);
		PUT_HERE.remove(folder);
	}

	static boolean isOfAnother(Path dataDirectory) {
		return Files.exists(dataDirectory.resolve(NAME)) && !PUT_HERE.contains(dataDirectory);
	}

}
