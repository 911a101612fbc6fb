package org.rightsgraph.upload;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.rightsgraph.importer.Room;

/**
 * Writes what was sent, and tells a disk that takes no more from what is wrong with it.
 */
final class Disk {

	private Disk() {
	}

	static void createFolders(Path folder) {
		try {
			Files.createDirectories(folder);
		}
		catch (IOException _) {
			throw UploadException.noRoom();
		}
	}

	static OutputStream newFile(Path file) {
		try {
			return Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
		}
		catch (IOException _) {
			throw UploadException.noRoom();
		}
	}

	/**
	 * Writes a piece, unless the disk is so full that the database on it would stop.
	 * @param folder a folder on that disk
	 */
	static void write(Path folder, OutputStream out, byte[] piece, int count) {
		try {
			Room.require(folder);
			out.write(piece, 0, count);
		}
		catch (IOException | UncheckedIOException _) {
			throw UploadException.noRoom();
		}
	}

}
