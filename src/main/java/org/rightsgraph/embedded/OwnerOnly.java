package org.rightsgraph.embedded;

import java.nio.file.FileSystems;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Attributes with which files and folders are created that only their owner may see. */
public final class OwnerOnly {

	/** Of a file. */
	public static final FileAttribute<?>[] FILE = attributes("rw-------");

	static final FileAttribute<?>[] DIRECTORY = attributes("rwx------");

	private OwnerOnly() {
	}

	// Windows has no such permissions; there the folder's access list decides.
	private static FileAttribute<?>[] attributes(String permissions) {
		return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions)) }
				: new FileAttribute<?>[0];
	}

}
