package org.rightsgraph.importer;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.system.ApplicationHome;

/**
 * A digest of all that the outcome of an import depends on but the graph: the tables, the
 * texts they are checked against, and the program.
 */
final class ImportInputs {

	private static final String DESCRIPTOR = "datapackage.json";

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
	 * {@return the digest; nothing where not all of it can be read}
	 * @param folder a dataset, or a folder of datasets
	 * @param texts the folder of the reports' texts, absent where they are not at hand
	 */
	static Optional<String> digest(Path folder, @Nullable Path texts) {
		ImportInputs inputs = new ImportInputs();
		Path root = folder.toAbsolutePath().normalize();
		inputs.add(root.toString());
		try {
			// One dataset is checked against those beside it.
			for (Path dataset : isDataset(root) ? datasets(root.resolveSibling(".").normalize()) : datasets(root)) {
				for (Path file : files(dataset)) {
					inputs.add(file.toString());
					inputs.addContent(file);
				}
			}
			if (texts != null && !texts.toString().isEmpty()) {
				inputs.addTexts(texts.toAbsolutePath().normalize());
			}
			inputs.addProgram();
			return Optional.of(HexFormat.of().formatHex(inputs.digest.digest()));
		}
		catch (IOException | UncheckedIOException _) {
			// An import may get by without it, or says what is in its way.
			return Optional.empty();
		}
	}

	/** A folder that is not there is not the same as none. */
	private void addTexts(Path texts) throws IOException {
		add(texts.toString());
		if (Files.isDirectory(texts)) {
			addStates(texts);
		}
	}

	private static boolean isDataset(Path folder) {
		return Files.isRegularFile(folder.resolve(DESCRIPTOR));
	}

	private static List<Path> datasets(Path folder) throws IOException {
		try (Stream<Path> found = Files.list(folder)) {
			return found.filter(ImportInputs::isDataset).sorted().toList();
		}
	}

	/** Also those behind links, which the import reads, too. */
	private static List<Path> files(Path root) throws IOException {
		try (Stream<Path> found = Files.walk(root, FileVisitOption.FOLLOW_LINKS)) {
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

	/** Texts may be many, and large: whoever changes one leaves its state another. */
	private void addStates(Path root) throws IOException {
		for (Path file : files(root)) {
			BasicFileAttributes state = Files.readAttributes(file, BasicFileAttributes.class);
			add(file + " " + state.size() + " " + state.lastModifiedTime() + " " + state.fileKey() + " "
					+ changed(file));
		}
	}

	/** Which copying does not keep; not every system tells it. */
	private static Object changed(Path file) throws IOException {
		try {
			return Files.getAttribute(file, "unix:ctime");
		}
		catch (UnsupportedOperationException _) {
			return "";
		}
	}

	/**
	 * The jar by the checksums in it, for every build of it can bear the same date; else
	 * the folder of classes.
	 */
	private void addProgram() throws IOException {
		@Nullable File jar = new ApplicationHome(ImportInputs.class).getSource();
		if (jar == null || !jar.isFile()) {
			addStates(Path
				.of(URI.create(ImportInputs.class.getProtectionDomain().getCodeSource().getLocation().toString())));
			return;
		}
		try (ZipFile entries = new ZipFile(jar)) {
			entries.stream().forEach((entry) -> add(entry.getName() + " " + entry.getCrc()));
		}
	}

}
