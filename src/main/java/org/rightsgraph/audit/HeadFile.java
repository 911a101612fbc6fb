package org.rightsgraph.audit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.rightsgraph.disk.OwnerOnly;

/** Remembers beside the trail how far it had come, so that a missing end is noticed. */
record HeadFile(Path path) {

	static final String NAME = "audit.head";

	private static final Pattern CONTENT = Pattern.compile("(\\d{1,18}) ([0-9a-f]{64})\\R?");

	static HeadFile beside(Path trail) {
		return new HeadFile(trail.resolveSibling(NAME));
	}

	/**
	 * {@return what is remembered, nothing where there is no file}
	 * @throws IOException if it cannot be read, or is none
	 */
	Optional<Head> read() throws IOException {
		try {
			Matcher content = CONTENT.matcher(Files.readString(this.path));
			if (!content.matches()) {
				throw new IOException("no number of lines and digest in " + this.path);
			}
			return Optional.of(new Head(Long.parseLong(content.group(1)), content.group(2)));
		}
		catch (NoSuchFileException _) {
			return Optional.empty();
		}
	}

	/** Written after the trail, so it is never ahead of that. */
	void write(Head head) throws IOException {
		Path unfinished = this.path.resolveSibling(NAME + ".new");
		Files.deleteIfExists(unfinished);
		try (FileChannel channel = FileChannel.open(unfinished,
				EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), OwnerOnly.file(unfinished))) {
			channel.write(
					ByteBuffer.wrap((head.lines() + " " + head.digest() + "\n").getBytes(StandardCharsets.US_ASCII)));
			channel.force(true);
		}
		Files.move(unfinished, this.path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

}
