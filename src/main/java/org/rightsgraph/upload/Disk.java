package org.rightsgraph.upload;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

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

	static void write(OutputStream out, byte[] piece, int count) {
		try {
			out.write(piece, 0, count);
		}
		catch (IOException _) {
			throw UploadException.noRoom();
		}
	}

}
