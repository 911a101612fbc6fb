package org.rightsgraph.audit;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Goes through a trail, to find whether it is as it was written. */
public final class TrailCheck {

	private static final int LONGEST_LINE = 1 << 20;

	private final List<Head> unseen = new ArrayList<>();

	private final Reach reach = new Reach();

	private @Nullable String first;

	private @Nullable String last;

	private long brokenOff;

	/** The last of the lines that are no entries and of which no note tells so far. */
	private long withoutNote;

	private TrailCheck() {
	}

	/**
	 * What was found.
	 *
	 * @param head how far the trail goes, up to what does not fit
	 * @param first the time of its first entry, absent where there is none
	 * @param last the time of its last entry, absent where there is none
	 * @param brokenOff how many lines were broken off and are closed by a note
	 * @param fault what does not fit, absent where all does
	 */
	public record Verdict(Head head, @Nullable String first, @Nullable String last, long brokenOff,
			Optional<String> fault) {
	}

	/**
	 * {@return what is found}
	 * @param trail the file
	 * @param noted the digest of a head that was noted down earlier, if one was
	 * @throws IOException if it cannot be read
	 */
	public static Verdict of(Path trail, Optional<String> noted) throws IOException {
		TrailCheck check = new TrailCheck();
		noted.ifPresent((digest) -> check.unseen.add(new Head(-1, digest)));
		// Not in the middle of a line that is being written.
		try (FileChannel channel = FileChannel.open(trail, StandardOpenOption.READ);
				FileLock _ = channel.lock(TrailFile.LOCK_POSITION, 1, true)) {
			HeadFile.beside(trail).read().ifPresent(check.unseen::add);
			Optional<String> fault = check.fault(new BufferedInputStream(Channels.newInputStream(channel), 1 << 16));
			return new Verdict(check.reach.head(), check.first, check.last, check.brokenOff, fault);
		}
	}

	private Optional<String> fault(InputStream in) throws IOException {
		see();
		for (byte[] line = next(in); line.length > 0; line = next(in)) {
			Optional<String> fault = add(line);
			if (fault.isPresent()) {
				return fault;
			}
		}
		if (this.withoutNote > 0) {
			return Optional.of(broken(this.withoutNote) + " If the program was killed while it wrote, the next thing"
					+ " that is recorded closes it with a note.");
		}
		return this.unseen.stream().findFirst().map(TrailCheck::missing);
	}

	private Optional<String> add(byte[] line) {
		Head before = this.reach.head();
		long number = before.lines() + 1;
		if (line[line.length - 1] != '\n' || Entry.read(line).isEmpty()) {
			this.reach.add(line, 0, line.length);
			this.withoutNote = number;
			see();
			return Optional.empty();
		}
		Entry entry = Entry.read(line).orElseThrow();
		if (entry.sequence() != number) {
			return Optional.of("Line %d has the number %d: lines before it are missing, or were added."
				.formatted(number, entry.sequence()));
		}
		if (!entry.previous().equals(before.digest())) {
			return Optional
				.of("Line %d does not follow from what stands before it: it was changed, or a line before it was."
					.formatted(number));
		}
		if (this.withoutNote > 0 && !entry.isNoteOf(this.withoutNote)) {
			return Optional.of(broken(this.withoutNote) + " No note tells why.");
		}
		if (entry.isNoteOf(number - 1)) {
			this.brokenOff++;
		}
		this.withoutNote = 0;
		this.first = (this.first != null) ? this.first : entry.time();
		this.last = entry.time();
		this.reach.add(line, 0, line.length);
		see();
		return Optional.empty();
	}

	/** Of a head that was noted by hand, only the digest is known. */
	private void see() {
		Head here = this.reach.head();
		this.unseen.removeIf(
				(head) -> head.digest().equals(here.digest()) && (head.lines() < 0 || head.lines() == here.lines()));
	}

	private static String broken(long line) {
		return "Line %d is not whole, or no entry.".formatted(line);
	}

	private static String missing(Head head) {
		return (head.lines() < 0)
				? "No line has the noted digest %s: lines were taken away from the end, or all were written anew."
					.formatted(head.digest())
				: "The trail once had %d lines with the digest %s, as %s says: lines were taken away from the end, or changed."
					.formatted(head.lines(), head.digest(), HeadFile.NAME);
	}

	/** A line with its line feed; empty at the end. */
	private static byte[] next(InputStream in) throws IOException {
		ByteArrayOutputStream line = new ByteArrayOutputStream();
		for (int read = in.read(); read >= 0; read = in.read()) {
			line.write(read);
			if (read == '\n') {
				break;
			}
			if (line.size() > LONGEST_LINE) {
				throw new IOException("a line is longer than any of an audit trail");
			}
		}
		return line.toByteArray();
	}

}
