package org.rightsgraph.dataset;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;

import com.google.code.externalsorting.ExternalSort;
import org.jspecify.annotations.Nullable;

/**
 * Lines that are written in any order and read sorted, in bounded memory: what does not
 * fit is sorted in pieces on disk and merged. A line begins with its key and a tab, which
 * sorts below every character of a key.
 */
public final class SortedLines implements AutoCloseable {

	/**
	 * Characters held in memory before they are written to disk, while as many are being
	 * written.
	 */
	private static final int IN_MEMORY = 6_000_000;

	/** A process may open only so many files at a time, of which each piece is one. */
	private static final int MERGED_AT_ONCE = 200;

	private final Path directory;

	private final int inMemory;

	private final List<File> pieces = new ArrayList<>();

	private List<String> lines = new ArrayList<>();

	private int characters;

	private @Nullable CompletableFuture<File> spilling;

	/**
	 * Opens an empty collection.
	 * @param directory where pieces go that do not fit into memory; they are deleted on
	 * {@link #close()}
	 */
	public SortedLines(Path directory) {
		this(directory, IN_MEMORY);
	}

	SortedLines(Path directory, int inMemory) {
		this.directory = directory;
		this.inMemory = inMemory;
	}

	/**
	 * {@return a number in digits that sort as it does}
	 */
	public static String sortable(long number) {
		return Long.toString(1_000_000_000_000L + number);
	}

	/**
	 * {@return the number of such digits}
	 */
	public static long number(String sortable) {
		return Long.parseLong(sortable) - 1_000_000_000_000L;
	}

	/** Adds a line, without line end. */
	public void add(String line) {
		this.lines.add(line);
		this.characters += line.length();
		if (this.characters > this.inMemory) {
			spill();
		}
	}

	/** While a piece is sorted and written, the next can be filled. */
	private void spill() {
		awaitSpilled();
		List<String> full = this.lines;
		this.spilling = CompletableFuture.supplyAsync(() -> sorted(full));
		this.lines = new ArrayList<>();
		this.characters = 0;
	}

	private File sorted(List<String> full) {
		try {
			return ExternalSort.sortAndSave(full, Comparator.naturalOrder(), StandardCharsets.UTF_8,
					this.directory.toFile());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot sort in " + this.directory + ": is the disk full?", ex);
		}
	}

	private void awaitSpilled() {
		@Nullable CompletableFuture<File> spilled = this.spilling;
		if (spilled == null) {
			return;
		}
		this.spilling = null;
		try {
			this.pieces.add(spilled.join());
		}
		catch (CompletionException ex) {
			switch (ex.getCause()) {
				case UncheckedIOException cause -> throw cause;
				case Error error -> throw error;
				case null, default -> throw ex;
			}
		}
	}

	/** Reads every line in sorted order. */
	public interface Reader {

		void read(Iterator<String> sorted);

	}

	/**
	 * Hands the lines over in sorted order; may be called more than once, and nothing is
	 * added after it.
	 * @param reader what reads them
	 * @throws UncheckedIOException if the disk is full or unreadable
	 */
	public void read(Reader reader) {
		awaitSpilled();
		if (this.pieces.isEmpty()) {
			this.lines.sort(Comparator.naturalOrder());
			reader.read(this.lines.iterator());
			return;
		}
		try {
			Path merged = merged();
			try (BufferedReader file = Files.newBufferedReader(merged); Stream<String> sorted = file.lines()) {
				reader.read(sorted.iterator());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot sort in " + this.directory + ": is the disk full?", ex);
		}
	}

	private Path merged() throws IOException {
		if (!this.lines.isEmpty()) {
			spill();
			awaitSpilled();
		}
		while (this.pieces.size() > 1) {
			List<File> some = this.pieces.subList(0, Math.min(MERGED_AT_ONCE, this.pieces.size()));
			File merged = Files.createTempFile(this.directory, "merged", ".txt").toFile();
			ExternalSort.mergeSortedFiles(some, merged, Comparator.naturalOrder(), StandardCharsets.UTF_8);
			some.clear();
			this.pieces.add(merged);
		}
		return this.pieces.getFirst().toPath();
	}

	@Override
	public void close() {
		try {
			awaitSpilled();
		}
		finally {
			delete();
		}
	}

	private void delete() {
		for (File piece : this.pieces) {
			try {
				Files.deleteIfExists(piece.toPath());
			}
			catch (IOException ex) {
				throw new UncheckedIOException("Cannot delete " + piece, ex);
			}
		}
		this.pieces.clear();
		this.lines = new ArrayList<>();
	}

}
