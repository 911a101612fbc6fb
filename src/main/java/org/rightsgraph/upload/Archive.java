package org.rightsgraph.upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A ZIP archive of datasets that somebody sent. Everything about it may be a trap, so it
 * holds files and folders whose kinds and names are known, or nothing of it is unpacked.
 */
final class Archive {

	/** What datasets are made of, and what people write beside them. */
	private static final Set<String> ENDINGS = Set.of("csv", "json", "md", "txt");

	private static final int FILE_TYPE = 0170000;

	private static final int REGULAR = 0100000;

	private static final int FOLDER = 0040000;

	private final UploadProperties limits;

	private final Runnable step;

	private long unpacked;

	/**
	 * Prepares unpacking.
	 * @param limits how much it may hold
	 * @param step is called for every piece, and ends it by throwing
	 */
	Archive(UploadProperties limits, Runnable step) {
		this.limits = limits;
		this.step = step;
	}

	/**
	 * Unpacks an archive.
	 * @param archive the archive
	 * @param folder an empty folder
	 * @throws UploadException if it cannot be, or must not be unpacked
	 */
	void unpack(Path archive, Path folder) {
		try (SeekableByteChannel channel = Files.newByteChannel(archive)) {
			ArchiveEnd.check(channel, this.limits.maxFiles());
			try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(channel).setIgnoreLocalFileHeader(true).get()) {
				// Nothing is unpacked before all of it has been looked at.
				for (Map.Entry<EntryName, ZipArchiveEntry> entry : entries(zip).entrySet()) {
					unpack(zip, entry.getValue(), entry.getKey(), folder);
				}
			}
		}
		catch (UploadException | ImportCancelledException ex) {
			throw ex;
		}
		catch (IOException | RuntimeException _) {
			// What it says may quote a name, and who reads traps may stumble in many
			// ways.
			throw UploadException
				.unreadable("The archive is damaged: it cannot be read to its end. Pack and send it again.");
		}
	}

	private Map<EntryName, ZipArchiveEntry> entries(ZipFile zip) {
		Map<EntryName, ZipArchiveEntry> entries = new LinkedHashMap<>();
		Set<String> keys = new HashSet<>();
		Set<String> files = new HashSet<>();
		int number = 0;
		for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
			EntryName name = EntryName.of(entry.getRawName(), ++number);
			if (number > this.limits.maxFiles()) {
				throw UploadException
					.tooLarge("The archive holds more than %d files and folders.".formatted(this.limits.maxFiles()));
			}
			if (!keys.add(name.key())) {
				throw UploadException.refused("The archive holds two files that are called %s.".formatted(name));
			}
			if (!name.isByTheWay()) {
				check(entry, name);
				if (!name.folder()) {
					files.add(name.key());
				}
				entries.put(name, entry);
			}
		}
		entries.keySet().forEach((name) -> requireFolders(name, files));
		return entries;
	}

	private static void check(ZipArchiveEntry entry, EntryName name) {
		int type = entry.getUnixMode() & FILE_TYPE;
		if (type != 0 && type != (name.folder() ? FOLDER : REGULAR)) {
			throw UploadException
				.refused("%s is a link, or something else than a file or a folder. Pack the file that it leads to."
					.formatted(name));
		}
		if (entry.getGeneralPurposeBit().usesEncryption()) {
			throw UploadException.refused("%s is encrypted. Pack it without a password.".formatted(name));
		}
		if (entry.getMethod() != ZipEntry.STORED && entry.getMethod() != ZipEntry.DEFLATED) {
			throw UploadException
				.refused("%s is compressed in a way that is not known here. Pack it as ZIP (deflate).".formatted(name));
		}
		if (!name.folder() && !ENDINGS.contains(name.ending())) {
			throw UploadException.refused(
					"%s is no part of a dataset: an archive holds tables (.csv), their description (.json) and notes (.md, .txt)."
						.formatted(name));
		}
	}

	/** What is a file cannot be a folder, too. */
	private static void requireFolders(EntryName name, Set<String> files) {
		for (int length = 1; length < name.parts().size(); length++) {
			EntryName above = new EntryName(name.parts().subList(0, length), true);
			if (files.contains(above.key())) {
				throw UploadException.refused("The archive holds %s both as a file and as a folder.".formatted(above));
			}
		}
	}

	private void unpack(ZipFile zip, ZipArchiveEntry entry, EntryName name, Path folder) throws IOException {
		Path target = folder;
		for (String part : name.parts()) {
			target = target.resolve(part);
		}
		Disk.createFolders(name.folder() ? target : Objects.requireNonNull(target.getParent()));
		if (!name.folder()) {
			CRC32 checksum = new CRC32();
			try (InputStream in = new CheckedInputStream(zip.getInputStream(entry), checksum);
					OutputStream out = Disk.newFile(target)) {
				copy(in, out, folder);
			}
			if (checksum.getValue() != entry.getCrc()) {
				throw new IOException("An entry is damaged");
			}
		}
	}

	private void copy(InputStream in, OutputStream out, Path folder) throws IOException {
		byte[] piece = new byte[1 << 16];
		for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
			this.step.run();
			this.unpacked += count;
			// Whatever the archive says of it.
			if (this.unpacked > this.limits.maxSize().toBytes()) {
				throw UploadException.tooLarge(
						"The files in the archive are larger than %d MB together, which is the most that may be sent."
							.formatted(this.limits.maxSize().toMegabytes()));
			}
			Disk.write(folder, out, piece, count);
		}
	}

}
