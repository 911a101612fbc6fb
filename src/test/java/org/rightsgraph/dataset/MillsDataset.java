package org.rightsgraph.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A copy of the sound datasets about an invented country, to be broken. */
public final class MillsDataset {

	private static final Path SOUND = Path.of("src/test/resources/datasets");

	public static final Path TEXTS = Path.of("src/test/resources/reports");

	private final Path folder;

	private MillsDataset(Path folder) {
		this.folder = folder;
	}

	/**
	 * {@return a copy in that folder}
	 */
	public static MillsDataset copyTo(Path folder) {
		try (Stream<Path> files = Files.walk(SOUND)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Path copy = folder.resolve(SOUND.relativize(file));
				Files.createDirectories(copy.getParent());
				Files.copy(file, copy);
			}
			return new MillsDataset(folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * {@return the copy that is in that folder already}
	 */
	public static MillsDataset at(Path folder) {
		return new MillsDataset(folder);
	}

	/**
	 * {@return the import folder}
	 */
	public Path folder() {
		return this.folder;
	}

	/**
	 * {@return a file of the dataset}
	 */
	public Path file(String name) {
		return this.folder.resolve("mills").resolve(name);
	}

	/** Replaces the only occurrence of some words in a table. */
	public MillsDataset replace(String file, String words, String replacement) {
		String text = read(file);
		if (text.indexOf(words) < 0 || text.indexOf(words) != text.lastIndexOf(words)) {
			throw new IllegalArgumentException("“" + words + "” does not stand exactly once in " + file);
		}
		return write(file, text.replace(words, replacement).getBytes(StandardCharsets.UTF_8));
	}

	/** Adds a line at the end of a table. */
	public MillsDataset add(String file, String line) {
		return write(file, (read(file) + line + "\n").getBytes(StandardCharsets.UTF_8));
	}

	/** Takes out the line that begins so. */
	public MillsDataset remove(String file, String begin) {
		List<String> lines = new ArrayList<>(read(file).lines().toList());
		if (!lines.removeIf((line) -> line.startsWith(begin))) {
			throw new IllegalArgumentException("No line begins with “" + begin + "” in " + file);
		}
		return write(file, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
	}

	public String read(String file) {
		try {
			return Files.readString(file(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public MillsDataset write(String file, byte[] bytes) {
		try {
			Files.write(file(file), bytes);
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Puts a link to another file. */
	public MillsDataset link(String file, String target) {
		try {
			Files.createSymbolicLink(file(file), Path.of(target));
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Takes a file away. */
	public MillsDataset delete(String file) {
		try {
			Files.delete(file(file));
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
