package org.rightsgraph.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.rightsgraph.disk.OnDisk;
import org.rightsgraph.disk.OwnerOnly;

/**
 * Stands for what was read without naming it: whoever has the key in the data directory
 * can find out whether a certain thing was, and nobody else.
 */
final class SubjectKey {

	static final String NAME = "audit.key";

	private static final String ALGORITHM = "HmacSHA256";

	private static final int BYTES = 32;

	private final Path path;

	SubjectKey(Path directory) {
		this.path = directory.resolve(NAME);
	}

	/**
	 * {@return the keyed digest of an id, in hexadecimal}
	 * @throws AuditException if there is no key, and none can be made
	 */
	String digest(String subject) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(new SecretKeySpec(key(), ALGORITHM));
			return HexFormat.of().formatHex(mac.doFinal(subject.getBytes(StandardCharsets.UTF_8)));
		}
		catch (IOException | IllegalArgumentException ex) {
			throw AuditException.notWritten(this.path, ex);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private byte[] key() throws IOException {
		if (!Files.exists(this.path)) {
			generate();
		}
		byte[] key = HexFormat.of().parseHex(Files.readString(this.path).strip());
		if (key.length != BYTES) {
			throw new IOException("no key");
		}
		return key;
	}

	/** Unlike a move, it leaves alone what another process made meanwhile. */
	private void link(Path finished) throws IOException {
		try {
			Files.createLink(this.path, finished);
		}
		catch (FileAlreadyExistsException _) {
			// The other one's is as good.
		}
		catch (UnsupportedOperationException | FileSystemException _) {
			Files.move(finished, this.path);
		}
	}

	private void generate() throws IOException {
		byte[] random = new byte[BYTES];
		new SecureRandom().nextBytes(random);
		Path unfinished = Files.createTempFile(this.path.toAbsolutePath().getParent(), NAME, ".new",
				OwnerOnly.file(this.path));
		try {
			Files.writeString(unfinished, HexFormat.of().formatHex(random) + "\n");
			OnDisk.force(unfinished);
			link(unfinished);
		}
		finally {
			Files.deleteIfExists(unfinished);
		}
		// Before the first digest that only it explains.
		OnDisk.forceName(this.path);
	}

}
