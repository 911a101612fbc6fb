package org.rightsgraph.upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.rightsgraph.importer.WorkFolder;

/**
 * What somebody sent: an archive, and then the tables in it, in a folder of their own
 * that only the service's user can read.
 */
final class Upload {

	static final String PURPOSE = "upload";

	/** Messages call the dataset of an archive without folders so. */
	private static final String TABLES = "dataset";

	private static final String DESCRIPTOR = "datapackage.json";

	private final Path folder;

	private final UploadProperties limits;

	private final Runnable step;

	private long bytes;

	private String sha256 = "";

	private Upload(Path folder, UploadProperties limits, Runnable step) {
		this.folder = folder;
		this.limits = limits;
		this.step = step;
	}

	/**
	 * {@return a place for what is sent}
	 * @param dataDirectory the data directory
	 * @param limits how much may be sent
	 * @param step is called for every piece, and ends it by throwing
	 * @throws UploadException if there is no room
	 */
	static Upload in(Path dataDirectory, UploadProperties limits, Runnable step) {
		try {
			return new Upload(WorkFolder.open(dataDirectory, PURPOSE), limits, step);
		}
		catch (UncheckedIOException _) {
			throw UploadException.noRoom();
		}
	}

	/**
	 * Receives an archive and unpacks it.
	 * @param body what is sent
	 * @param length how long it says to be; -1 where it does not
	 * @return the folder of the datasets in it
	 * @throws UploadException if it cannot be imported
	 */
	Path receive(InputStream body, long length) {
		if (length > this.limits.maxArchiveSize().toBytes()) {
			throw tooLarge();
		}
		Path archive = this.folder.resolve("archive.zip");
		try (OutputStream out = Disk.newFile(archive)) {
			copy(body, out);
		}
		catch (IOException _) {
			throw UploadException.noRoom();
		}
		if (length >= 0 && this.bytes != length) {
			throw brokenOff();
		}
		Path tables = this.folder.resolve(TABLES);
		Disk.createFolders(tables);
		new Archive(this.limits, this.step).unpack(archive, tables);
		delete(archive);
		return datasets(tables);
	}

	/** Also to a full disk, in a test. */
	void copy(InputStream body, OutputStream out) {
		MessageDigest digest = sha256Digest();
		byte[] piece = new byte[1 << 16];
		for (int count = read(body, piece); count >= 0; count = read(body, piece)) {
			this.step.run();
			this.bytes += count;
			if (this.bytes > this.limits.maxArchiveSize().toBytes()) {
				throw tooLarge();
			}
			digest.update(piece, 0, count);
			Disk.write(this.folder, out, piece, count);
		}
		if (this.bytes == 0) {
			throw UploadException.unreadable("Nothing was sent. The body of the request is a ZIP archive of datasets.");
		}
		this.sha256 = HexFormat.of().formatHex(digest.digest());
	}

	private static int read(InputStream body, byte[] piece) {
		try {
			return body.read(piece);
		}
		catch (IOException _) {
			throw brokenOff();
		}
	}

	/**
	 * {@return the folder that holds datasets or is one: whoever packs a folder packs it
	 * with its name}
	 */
	private static Path datasets(Path tables) {
		Path folder = tables;
		while (true) {
			List<Path> inside = list(folder);
			if (isDataset(folder) || inside.stream().anyMatch(Upload::isDataset)) {
				return folder;
			}
			if (inside.size() != 1 || !Files.isDirectory(inside.getFirst())) {
				throw UploadException.refused(
						"There is no dataset in the archive. It holds a %s at its top, or folders that have one each."
							.formatted(DESCRIPTOR));
			}
			folder = inside.getFirst();
		}
	}

	private static boolean isDataset(Path folder) {
		return Files.isRegularFile(folder.resolve(DESCRIPTOR));
	}

	private static List<Path> list(Path folder) {
		try (Stream<Path> inside = Files.list(folder)) {
			return inside.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot list " + folder, ex);
		}
	}

	private static void delete(Path archive) {
		try {
			Files.delete(archive);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot delete " + archive, ex);
		}
	}

	/**
	 * {@return how long the archive was}
	 */
	long bytes() {
		return this.bytes;
	}

	/**
	 * {@return the digest of the archive}
	 */
	String sha256() {
		return this.sha256;
	}

	/** Leaves nothing of it behind. */
	void delete() {
		WorkFolder.delete(this.folder);
	}

	private UploadException tooLarge() {
		return UploadException.tooLarge(
				"The archive is larger than %d MB, which is the most that may be sent. Send fewer datasets at once."
					.formatted(this.limits.maxArchiveSize().toMegabytes()));
	}

	private static UploadException brokenOff() {
		return UploadException.unreadable("The archive did not arrive as a whole. Send it again.");
	}

	private static MessageDigest sha256Digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
