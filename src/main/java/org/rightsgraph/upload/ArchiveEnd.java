package org.rightsgraph.upload;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;

/**
 * The end of a ZIP archive, which says where the list of its entries is. It is looked at
 * before anything else, for whoever opens an archive reads that list into memory, however
 * long it is.
 *
 * @see <a href="https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT">APPNOTE.TXT,
 * 4.3</a>
 */
final class ArchiveEnd {

	private static final int SIGNATURE = 0x06054b50;

	private static final int LENGTH = 22;

	/** Stands before the end where another list of entries is meant than it names. */
	private static final int LOCATOR_SIGNATURE = 0x07064b50;

	private static final int LOCATOR_LENGTH = 20;

	private static final int LONGEST_COMMENT = 0xFFFF;

	/** As much as an entry of the list takes whose name is no longer than it may be. */
	private static final int BYTES_PER_ENTRY = 1_024;

	private ArchiveEnd() {
	}

	/**
	 * Checks that the list of entries is where it belongs, and no longer than it may be.
	 * @param archive the archive
	 * @param most how many entries it may have
	 * @throws UploadException if it is no archive, or has more
	 */
	static void check(SeekableByteChannel archive, int most) throws IOException {
		long size = archive.size();
		int length = (int) Math.min(size, LOCATOR_LENGTH + LENGTH + LONGEST_COMMENT);
		ByteBuffer tail = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
		archive.position(size - length);
		while (tail.hasRemaining() && archive.read(tail) >= 0) {
			continue;
		}
		int at = length - LENGTH;
		while (at >= 0 && tail.getInt(at) != SIGNATURE) {
			at--;
		}
		// The last of the signatures, as everybody does; what follows is its comment.
		if (at < 0 || at + LENGTH + Short.toUnsignedInt(tail.getShort(at + 20)) != length) {
			throw UploadException.unreadable("What was sent is no ZIP archive, or not all of one.");
		}
		int entries = Short.toUnsignedInt(tail.getShort(at + 10));
		long listed = Integer.toUnsignedLong(tail.getInt(at + 12));
		long start = Integer.toUnsignedLong(tail.getInt(at + 16));
		if (entries > most || listed > (long) most * BYTES_PER_ENTRY) {
			throw UploadException.tooLarge(
					"The archive holds more than %d files and folders, which is the most that may be sent. Send fewer datasets at once."
						.formatted(most));
		}
		if (start + listed != size - length + at || tail.getShort(at + 4) != 0
				|| (at >= LOCATOR_LENGTH && tail.getInt(at - LOCATOR_LENGTH) == LOCATOR_SIGNATURE)) {
			throw UploadException.unreadable(
					"What was sent is no plain ZIP archive: it is split, of the form Zip64, or something stands before or between its parts. Pack the folder anew.");
		}
	}

}
