package org.rightsgraph.importer;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.system.ApplicationHome;

/**
 * A digest of all that the outcome of an import depends on but the graph: the tables, the
 * texts they are checked against, and the program.
 */
final class ImportInputs {

	/** A folder of datasets has their folders in it, and these their files. */
	private static final int DEPTH = 3;

	private final MessageDigest digest;

	private ImportInputs() {
		try {
			this.digest = MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * {@return the digest}
	 * @param folder a dataset, or a folder of datasets
	 * @param texts the folder of the reports' texts, absent where they are not at hand
	 * @throws UncheckedIOException if a file cannot be read
	 */
	static String digest(Path folder, @Nullable Path texts) {
		ImportInputs inputs = new ImportInputs();
		inputs.add(folder.toAbsolutePath().normalize().toString());
		try {
			// One dataset is checked against those beside it.
			Path root = Files.exists(folder.resolve("datapackage.json"))
					? Optional.ofNullable(folder.toAbsolutePath().normalize().getParent()).orElse(folder) : folder;
			for (Path file : files(root, DEPTH)) {
				inputs.add(file.toString());
				inputs.addContent(file);
			}
			if (texts != null && !texts.toString().isEmpty() && Files.isDirectory(texts)) {
				inputs.addStates(texts);
			}
			inputs.addStates(program());
			return HexFormat.of().formatHex(inputs.digest.digest());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read the files of " + folder, ex);
		}
	}

	/** The jar, or the folder of classes. */
	private static Path program() {
		@Nullable File jar = new ApplicationHome(ImportInputs.class).getSource();
		return (jar != null) ? jar.toPath() : Path
			.of(URI.create(ImportInputs.class.getProtectionDomain().getCodeSource().getLocation().toString()));
	}

	private static List<Path> files(Path root, int depth) throws IOException {
		try (Stream<Path> found = Files.walk(root, depth)) {
			return found.filter(Files::isRegularFile).sorted().toList();
		}
	}

	private void add(String text) {
		this.digest.update(text.getBytes(StandardCharsets.UTF_8));
		this.digest.update((byte) 0);
	}

	private void addContent(Path file) throws IOException {
		add(Long.toString(Files.size(file)));
		byte[] part = new byte[1 << 16];
		try (InputStream in = Files.newInputStream(file)) {
			for (int count = in.read(part); count >= 0; count = in.read(part)) {
				this.digest.update(part, 0, count);
			}
		}
	}

	/** What nobody changes without changing its date. */
	private void addStates(Path root) throws IOException {
		for (Path file : files(root, Integer.MAX_VALUE)) {
			add(file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file).toMillis());
		}
	}

}
