package org.rightsgraph.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/**
 * Has what was written outlive a loss of power: the content of a file, and then its name,
 * which is the content of its folder.
 */
public final class OnDisk {

	private OnDisk() {
	}

	/**
	 * Returns when a file is on the disk.
	 * @param file the file
	 * @throws IOException if it cannot be put there
	 */
	public static void force(Path file) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			channel.force(true);
		}
	}

	/**
	 * Returns when the name of a file or folder is on the disk, where the system can do
	 * so.
	 * @param path the file or folder
	 */
	public static void forceName(Path path) {
		Path folder = path.toAbsolutePath().getParent();
		if (folder != null) {
			forceFolder(folder);
		}
	}

	/**
	 * Returns when the names of what lies in a folder are on the disk, where the system
	 * can do so. Windows cannot, and need not.
	 * @param folder the folder
	 */
	public static void forceFolder(Path folder) {
		try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
			channel.force(true);
		}
		catch (IOException _) {
			// As Windows does.
		}
	}

	/**
	 * Returns when a file or a folder with all that is in it is on the disk. Of files
	 * that are locked the locks may be lost, so nobody must be at work there.
	 * @param path the file or folder
	 * @throws IOException if something cannot be put there
	 */
	public static void forceAll(Path path) throws IOException {
		try (Stream<Path> all = Files.walk(path)) {
			for (Path one : all.toList()) {
				if (Files.isDirectory(one)) {
					forceFolder(one);
				}
				else {
					force(one);
				}
			}
		}
	}

}
