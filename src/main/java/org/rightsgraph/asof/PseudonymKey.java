package org.rightsgraph.asof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;

import org.rightsgraph.disk.OnDisk;
import org.rightsgraph.disk.OwnerOnly;

/**
 * The key of this installation's pseudonyms, in a file that only its owner can read. Who
 * has it can find out whose pseudonym one is, by trying names.
 */
final class PseudonymKey {

	static final String FILE = "pseudonym-key";

	/** Lies in the data directory as soon as a key was used, wherever that lies. */
	static final String USED = "pseudonym-key-used";

	private static final int BYTES = 32;

	private PseudonymKey() {
	}

	/**
	 * {@return the key, which is made when it is first needed}
	 * @param file the file that keeps it
	 * @param dataDirectory which remembers that there was one
	 * @throws UncheckedIOException if that cannot be read or written, or holds no key, or
	 * is not there any more: then a new one would give everybody another pseudonym
	 */
	static synchronized byte[] of(Path file, Path dataDirectory) {
		Path used = dataDirectory.resolve(USED);
		try {
			requireKept(file, used);
			byte[] key = Files.exists(file) ? read(file) : make(file);
			remember(file, used);
			return key;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read or write the key of the pseudonyms, " + file, ex);
		}
	}

	/**
	 * Refuses to go on without a key that was used before.
	 * @param file the file that keeps it
	 * @param dataDirectory which remembers that there was one
	 * @throws UncheckedIOException if it is not there any more
	 */
	static void check(Path file, Path dataDirectory) {
		try {
			requireKept(file, dataDirectory.resolve(USED));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read the data directory " + dataDirectory, ex);
		}
	}

	private static void requireKept(Path file, Path used) throws IOException {
		if (Files.exists(file) || !Files.exists(used)) {
			return;
		}
		throw new UncheckedIOException(
				"There is no key of the pseudonyms in %s, though one was used before, from %s. Put it there, for with a new one everybody would get another pseudonym. Only if it is lost, delete %s, and a new one is made."
					.formatted(file, Files.readString(used).strip(), used),
				new NoSuchFileException(file.toString()));
	}

	private static void remember(Path file, Path used) throws IOException {
		if (!Files.exists(used)) {
			Files.createDirectories(used.toAbsolutePath().getParent(), OwnerOnly.folder(used));
			Files.createFile(used, OwnerOnly.file(used));
			Files.writeString(used, file.toAbsolutePath() + "\n");
			OnDisk.force(used);
			OnDisk.forceName(used);
		}
	}

	private static byte[] read(Path file) throws IOException {
		try {
			byte[] key = HexFormat.of().parseHex(Files.readString(file).strip());
			if (key.length >= BYTES) {
				return key;
			}
		}
		catch (IllegalArgumentException ex) {
			// Said below, without what stands in it.
		}
		throw new IOException("it holds no key of at least %d bytes in hexadecimal".formatted(BYTES));
	}

	private static byte[] make(Path file) throws IOException {
		byte[] key = new byte[BYTES];
		new SecureRandom().nextBytes(key);
		Path folder = file.toAbsolutePath().getParent();
		Files.createDirectories(folder, OwnerOnly.folder(file));
		// Nobody else can read it at any moment, and a crash leaves no half of it.
		Path unfinished = Files.createTempFile(folder, FILE, ".new", OwnerOnly.file(file));
		Files.writeString(unfinished, HexFormat.of().formatHex(key) + "\n");
		OnDisk.force(unfinished);
		Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
		// Before the first pseudonym that only it makes again.
		OnDisk.forceName(file);
		return key;
	}

}
