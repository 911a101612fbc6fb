package org.rightsgraph.audit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.rightsgraph.disk.OnDisk;
import org.rightsgraph.disk.OwnerOnly;

/**
 * The file that holds the trail. Several processes may write to it, one at a time; what
 * is written is on the disk when {@link #append} returns.
 */
final class TrailFile {

	static final String NAME = "audit.jsonl";

	// Closing any channel of a file drops all locks that this process has on it (POSIX),
	// and a second lock within one process is refused: so one thread at a time.
	private static final Object ONE_AT_A_TIME = new Object();

	// Far behind the content, so that others can read it meanwhile, also on Windows.
	static final long LOCK_POSITION = Long.MAX_VALUE - 1;

	private final Path path;

	private final HeadFile remembered;

	private @Nullable Reach known;

	TrailFile(Path directory) {
		this.path = directory.resolve(NAME);
		this.remembered = HeadFile.beside(this.path);
	}

	/**
	 * Adds a line.
	 * @param entry makes it, of what stands before it
	 * @param note makes the note that a line was broken off, of what stands before it and
	 * the number of that line
	 * @return how far the trail has come with it
	 * @throws AuditException if it cannot be written, or what stands before it was
	 * changed
	 */
	Head append(Function<Head, Entry> entry, BiFunction<Head, Long, Entry> note) {
		synchronized (ONE_AT_A_TIME) {
			try {
				Files.createDirectories(this.path.toAbsolutePath().getParent(), OwnerOnly.folder(this.path));
				try (FileChannel channel = FileChannel.open(this.path,
						EnumSet.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
						OwnerOnly.file(this.path)); FileLock _ = channel.lock(LOCK_POSITION, 1, false)) {
					return append(channel, entry, note);
				}
			}
			catch (IOException ex) {
				this.known = null;
				throw AuditException.notWritten(this.path, ex);
			}
		}
	}

	Optional<Head> head() {
		try {
			return this.remembered.read();
		}
		catch (IOException _) {
			return Optional.empty();
		}
	}

	private Head append(FileChannel channel, Function<Head, Entry> entry, BiFunction<Head, Long, Entry> note)
			throws IOException {
		Reach reach = catchUp(channel);
		// What fails on the way leaves it unknown how far the trail has come.
		this.known = null;
		if (isBrokenOff(channel, reach)) {
			if (reach.isOpen()) {
				write(channel, reach, new byte[] { '\n' });
			}
			write(channel, reach, note.apply(reach.head(), reach.lines()).line());
		}
		boolean isNew = reach.lines() == 0;
		write(channel, reach, entry.apply(reach.head()).line());
		channel.force(true);
		Head head = reach.head();
		this.remembered.write(head);
		if (isNew) {
			OnDisk.forceName(this.path);
		}
		this.known = reach;
		return head;
	}

	/** Others may have written since. */
	private Reach catchUp(FileChannel channel) throws IOException {
		Reach reach = this.known;
		boolean fromTheBeginning = reach == null || reach.size() > channel.size();
		if (reach == null || fromTheBeginning) {
			reach = new Reach();
		}
		@Nullable Head expected = this.remembered.read().orElse(null);
		boolean found = expected == null || (!fromTheBeginning && reach.head().equals(expected));
		ByteBuffer part = ByteBuffer.allocate(1 << 16);
		while (channel.read(part, reach.size()) > 0) {
			for (int from = 0; from < part.position();) {
				from += reach.add(part.array(), from, part.position());
				if (!reach.isOpen() && expected != null && reach.lines() == expected.lines()) {
					found = reach.head().equals(expected);
				}
			}
			part.clear();
		}
		if (expected != null && !found) {
			throw AuditException.doesNotFit(this.path, expected);
		}
		return reach;
	}

	private static boolean isBrokenOff(FileChannel channel, Reach reach) throws IOException {
		if (reach.isOpen() || reach.lines() == 0) {
			return reach.isOpen();
		}
		ByteBuffer last = ByteBuffer.allocate(Math.toIntExact(reach.size() - reach.lastLine()));
		while (last.hasRemaining() && channel.read(last, reach.lastLine() + last.position()) > 0) {
			Thread.onSpinWait();
		}
		return Entry.read(last.array()).isEmpty();
	}

	private static void write(FileChannel channel, Reach reach, byte[] bytes) throws IOException {
		ByteBuffer buffer = ByteBuffer.wrap(bytes);
		for (long at = reach.size(); buffer.hasRemaining();) {
			at += channel.write(buffer, at);
		}
		reach.add(bytes, 0, bytes.length);
	}

}
