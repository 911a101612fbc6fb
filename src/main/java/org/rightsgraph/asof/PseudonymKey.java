package org.rightsgraph.asof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
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

	private static final int BYTES = 32;

	private PseudonymKey() {
	}

	/**
	 * {@return the key, which is made when it is first needed}
	 * @param file the file that keeps it
	 * @throws UncheckedIOException if that cannot be read or written, or holds no key:
	 * then a new one would give everybody another pseudonym
	 */
	static synchronized byte[] of(Path file) {
		try {
			return Files.exists(file) ? read(file) : make(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read or write the key of the pseudonyms, " + file, ex);
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
