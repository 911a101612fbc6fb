package org.rightsgraph.importer;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What has to be written to make the graph say what the datasets say, kept on disk until
 * all of it is known.
 */
final class Plan implements AutoCloseable {

	private static final String MARK = "\"access\":";

	private final Path writes;

	private final Path removals;

	private final Path sounds;

	private final BufferedWriter writesOut;

	private final BufferedWriter removalsOut;

	private final BufferedWriter soundsOut;

	private long countOfSounds;

	private boolean marking;

	private final Map<String, Counts> counts = new TreeMap<>();

	Plan(Path temporary) {
		try {
			this.writes = Files.createTempFile(temporary, "writes", ".txt");
			this.removals = Files.createTempFile(temporary, "removals", ".txt");
			this.sounds = Files.createTempFile(temporary, "sounds", ".txt");
			this.writesOut = Files.newBufferedWriter(this.writes);
			this.removalsOut = Files.newBufferedWriter(this.removals);
			this.soundsOut = Files.newBufferedWriter(this.sounds);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot write in " + temporary, ex);
		}
	}

	/** One element to write. */
	sealed interface Write {

		/** A new element. */
		record Create(Element element) implements Write {
		}

		/** An element that says something else now. */
		record Update(Element element, String elementId) implements Write {
		}

		/** An element that is no longer stated. */
		record Remove(boolean node, String kind, String elementId) implements Write {
		}

	}

	void create(Element element) {
		create(element.kind(), ElementJson.write(element));
	}

	/** Plans an element, as {@link ElementJson} writes it. */
	void create(String kind, String element) {
		count(kind, Counts.CREATED);
		noteMark(element);
		line(this.writesOut, "\t" + element);
	}

	void update(String kind, String element, GraphState.Held held) {
		count(kind, Counts.UPDATED);
		noteMark(element);
		line(this.writesOut, held.elementId() + "\t" + element);
	}

	void keep(String kind) {
		count(kind, Counts.UNCHANGED);
	}

	void remove(GraphState.Held held) {
		count(held.kind(), Counts.REMOVED);
		line(this.removalsOut, held.key().charAt(0) + "\t" + held.kind() + '\t' + held.elementId());
	}

	/**
	 * What the names of an entity sound like that stays as it is. That is no part of what
	 * it says, and not counted with what is done.
	 */
	void sounds(String elementId, List<String> sounds) {
		this.countOfSounds++;
		line(this.soundsOut, elementId + '\t' + String.join(" ", sounds));
	}

	/** A note that says the same is taken for a mark: that costs little. */
	private void noteMark(String element) {
		this.marking = this.marking || element.contains(MARK);
	}

	/**
	 * {@return whether something of what is to be written is marked as not for everybody}
	 */
	boolean isMarking() {
		return this.marking;
	}

	private void count(String kind, Counts one) {
		this.counts.merge(kind, one, Counts::plus);
	}

	/**
	 * {@return what is to be done, by kind}
	 */
	Map<String, Counts> counts() {
		return this.counts;
	}

	/**
	 * {@return how much is to be written}
	 */
	long written() {
		return this.countOfSounds + this.counts.values().stream().mapToLong(Counts::written).sum();
	}

	/**
	 * {@return whether nothing of it is in the graph already}
	 */
	boolean isAllNew() {
		return this.countOfSounds == 0
				&& this.counts.values().stream().allMatch((counts) -> counts.created() == counts.stated());
	}

	private static void line(BufferedWriter out, String line) {
		try {
			out.write(line);
			out.write('\n');
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot write the plan of the import: is the disk full?", ex);
		}
	}

	/**
	 * Hands over what is new or changed, nodes first, in another thread than it is read
	 * in.
	 */
	void forEachWrite(Consumer<Write> consumer) {
		Relay.run((writes) -> forEach(this.writesOut, this.writes, (line) -> writes.accept(write(line))), consumer);
	}

	private static Write write(String line) {
		int tab = line.indexOf('\t');
		Element element = ElementJson.read(line.substring(tab + 1));
		return (tab == 0) ? new Write.Create(element) : new Write.Update(element, line.substring(0, tab));
	}

	/** Hands over what is to be removed: nodes if asked for them, else edges. */
	void forEachRemoval(boolean nodes, Consumer<Write.Remove> consumer) {
		forEach(this.removalsOut, this.removals, (line) -> {
			String[] fields = line.split("\t", -1);
			if (fields[0].equals("n") == nodes) {
				consumer.accept(new Write.Remove(nodes, fields[1], fields[2]));
			}
		});
	}

	/** Hands over the database's ids of entities, and what their names sound like. */
	void forEachSounds(BiConsumer<String, List<String>> consumer) {
		forEach(this.soundsOut, this.sounds, (line) -> {
			String[] fields = line.split("\t", -1);
			consumer.accept(fields[0], List.of(fields[1].split(" ", -1)));
		});
	}

	/** Hands over the database's ids of the nodes to be removed, in batches. */
	void forEachRemovedNode(int size, Consumer<List<Map<String, Object>>> consumer) {
		List<Map<String, Object>> batch = new ArrayList<>();
		forEachRemoval(true, (removal) -> {
			batch.add(Map.of("elementId", removal.elementId()));
			if (batch.size() == size) {
				consumer.accept(List.copyOf(batch));
				batch.clear();
			}
		});
		if (!batch.isEmpty()) {
			consumer.accept(List.copyOf(batch));
		}
	}

	private static void forEach(BufferedWriter out, Path file, Consumer<String> consumer) {
		try {
			out.flush();
			try (BufferedReader reader = Files.newBufferedReader(file); Stream<String> lines = reader.lines()) {
				lines.forEach(consumer);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read the plan of the import", ex);
		}
	}

	@Override
	public void close() {
		try {
			this.writesOut.close();
			this.removalsOut.close();
			this.soundsOut.close();
			Files.deleteIfExists(this.writes);
			Files.deleteIfExists(this.removals);
			Files.deleteIfExists(this.sounds);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot delete the plan of the import", ex);
		}
	}

}
