package org.rightsgraph.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Files and folders that only their owner may see. Where there are no such permissions
 * (Windows), the folder's access list decides.
 */
public final class OwnerOnly {

	private static final Set<PosixFilePermission> OF_FILE = PosixFilePermissions.fromString("rw-------");

	private static final Set<PosixFilePermission> OF_FOLDER = PosixFilePermissions.fromString("rwx------");

	private static final Set<PosixFilePermission> OF_OTHERS = PosixFilePermissions.fromString("---rwxrwx");

	private OwnerOnly() {
	}

	/**
	 * {@return the attributes of a new file}
	 * @param folder where it will be
	 */
	public static FileAttribute<?>[] file(Path folder) {
		return attributes(folder, OF_FILE);
	}

	/**
	 * {@return the attributes of a new folder}
	 * @param path where it will be
	 */
	public static FileAttribute<?>[] folder(Path path) {
		return attributes(path, OF_FOLDER);
	}

	/**
	 * Takes from all but the owner what they may do with a file or folder that is there.
	 * @param path the file or folder
	 * @throws IOException if it cannot be taken
	 */
	public static void close(Path path) throws IOException {
		PosixFileAttributeView view = view(path);
		if (view != null) {
			Set<PosixFilePermission> permissions = EnumSet.copyOf(view.readAttributes().permissions());
			if (permissions.removeAll(OF_OTHERS)) {
				view.setPermissions(permissions);
			}
		}
	}

	/**
	 * {@return whether others than its owner may read or write a file}
	 * @param file the file
	 * @throws IOException if that cannot be found out
	 */
	public static boolean isOpen(Path file) throws IOException {
		PosixFileAttributeView view = view(file);
		return view != null && view.readAttributes().permissions().stream().anyMatch(OF_OTHERS::contains);
	}

	private static @Nullable PosixFileAttributeView view(Path path) {
		return Files.getFileAttributeView(path, PosixFileAttributeView.class);
	}

	private static FileAttribute<?>[] attributes(Path path, Set<PosixFilePermission> permissions) {
		return path.getFileSystem().supportedFileAttributeViews().contains("posix")
				? new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(permissions) }
				: new FileAttribute<?>[0];
	}

}
