package org.rightsgraph;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.rightsgraph.disk.OnDisk;

/**
 * Where a command writes to: a file or, as {@code -}, standard output.
 *
 * @param name its name as it was given
 */
record OutputFile(String name) {

	private static final String STANDARD_OUTPUT = "-";

	/** Writes what is to stand in it. */
	@FunctionalInterface
	interface Content {

		void write(OutputStream out) throws IOException;

	}

	/**
	 * Makes sure that something can be written there, before it takes long to find out.
	 * @throws UncheckedIOException if not, which says why
	 */
	void check() {
		if (STANDARD_OUTPUT.equals(this.name)) {
			return;
		}
		try {
			Path file = Path.of(this.name);
			Path folder = folder(file);
			if (Files.isDirectory(file)) {
				throw failed("it is a folder", null);
			}
			if (!Files.isDirectory(folder)) {
				throw failed("there is no folder " + folder, null);
			}
			if (!Files.isWritable(folder)) {
				throw failed("there is no permission to write into " + folder, null);
			}
		}
		catch (InvalidPathException ex) {
			throw failed("it is no name of a file", ex);
		}
	}

	/**
	 * Writes it.
	 * @param content what is to stand in it
	 * @throws UncheckedIOException if that cannot be written, which says why
	 */
	void write(Content content) {
		try {
			if (STANDARD_OUTPUT.equals(this.name)) {
				content.write(System.out);
				// It says nothing of a full disk by itself.
				if (System.out.checkError()) {
					throw new IOException("not all of it could be written");
				}
			}
			else {
				writeWhole(content, Path.of(this.name));
			}
		}
		catch (NoSuchFileException ex) {
			throw failed("its folder is gone", ex);
		}
		catch (AccessDeniedException ex) {
			throw failed("there is no permission to", ex);
		}
		catch (IOException ex) {
			throw failed(String.valueOf(ex.getMessage()), ex);
		}
	}

	/**
	 * Nobody is to take half a file for a whole one, so it lies beside it until it is.
	 */
	private static void writeWhole(Content content, Path file) throws IOException {
		Path unfinished = Files.createTempFile(folder(file), "." + file.getFileName(), ".part");
		// Where a signal ends the program, nothing below is reached.
		unfinished.toFile().deleteOnExit();
		try {
			try (OutputStream out = Files.newOutputStream(unfinished)) {
				content.write(out);
			}
			OnDisk.force(unfinished);
			try {
				Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
			}
			catch (AtomicMoveNotSupportedException ex) {
				Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
			}
			OnDisk.forceName(file);
		}
		finally {
			Files.deleteIfExists(unfinished);
		}
	}

	private static Path folder(Path file) {
		return Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
	}

	private UncheckedIOException failed(String reason, @Nullable Exception cause) {
		return new UncheckedIOException("Cannot write " + this.name + ": " + reason, new IOException(reason, cause));
	}

}
