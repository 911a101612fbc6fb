package org.rightsgraph.dataset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.rightsgraph.dataset.Problem.Code;
import org.rightsgraph.fact.Kind;

/**
 * Holds ids against their definitions: each is defined once, and what a row names exists
 * and is of a kind that fits. Both are sorted by id and walked through side by side, so
 * that a dataset of any size can be checked.
 */
final class ReferenceCheck implements AutoCloseable {

	/**
	 * Stands for every row of a dataset that is not read itself; it sorts before those
	 * that are, so that these are the ones blamed.
	 */
	private static final long BESIDE = 0;

	/** For so many ids that lead nowhere the nearest one is looked up. */
	private static final int SUGGESTED = 200;

	private final SortedLines lines;

	private final Problems problems;

	private final List<String> files = new ArrayList<>();

	private final Map<String, Integer> fileNumbers = new HashMap<>();

	private final Map<String, Dataset> datasetOfFile = new HashMap<>();

	private final Set<Kind> unreadable = EnumSet.noneOf(Kind.class);

	private final List<Entry> dangling = new ArrayList<>();

	ReferenceCheck(Path temporary, Problems problems) {
		this.lines = new SortedLines(temporary);
		this.problems = problems;
	}

	/** Says to which dataset a file belongs. */
	void file(String file, Dataset dataset) {
		this.datasetOfFile.put(file, dataset);
	}

	/**
	 * Says that not everything of these kinds is known, so that nobody is blamed for
	 * naming it.
	 */
	void unreadable(Set<Kind> kinds) {
		this.unreadable.addAll(kinds);
	}

	void define(String id, Kind kind, Location at, long row) {
		this.lines.add(line(id, 'D', EnumSet.of(kind), at, row));
	}

	/** Takes the id of a row that is not read itself. */
	void defineBeside(String id, Kind kind, Location at) {
		define(id, kind, at, BESIDE);
	}

	void refer(String id, Set<Kind> allowed, Location at, long row) {
		this.lines.add(line(id, 'R', allowed, at, row));
	}

	/**
	 * Takes an id that a row rests on by way of another row, whose business it is that it
	 * is there: without it this one is left out as well.
	 */
	void depend(String id, Location at, long row) {
		this.lines.add(line(id, 'S', EnumSet.noneOf(Kind.class), at, row));
	}

	private String line(String id, char type, Set<Kind> kinds, Location at, long row) {
		int file = this.fileNumbers.computeIfAbsent(at.file(), (name) -> {
			this.files.add(name);
			return this.files.size() - 1;
		});
		long mask = kinds.stream().mapToLong((kind) -> 1L << kind.ordinal()).sum();
		return id + '\t' + type + '\t' + SortedLines.sortable(row) + '\t' + mask + '\t' + file + '\t' + at.line() + '\t'
				+ ((at.column() != null) ? at.column() : "");
	}

	/** Reports what is wrong, and leaves out the rows that name what is left out. */
	void check() {
		this.lines.read((sorted) -> forEachId(sorted, this::checkId));
		suggest();
		int rejected;
		do {
			rejected = this.problems.rejectedRows();
			this.lines.read((sorted) -> forEachId(sorted, this::leaveOut));
		}
		while (this.problems.rejectedRows() > rejected);
	}

	private interface IdConsumer {

		void accept(List<Entry> definitions, Iterator<Entry> references);

	}

	private void forEachId(Iterator<String> sorted, IdConsumer consumer) {
		Entries entries = new Entries(sorted);
		while (entries.hasNext()) {
			String id = entries.peek().id();
			List<Entry> definitions = new ArrayList<>();
			while (entries.hasNext(id) && entries.peek().isDefinition()) {
				definitions.add(entries.next());
			}
			consumer.accept(definitions, entries.of(id));
			entries.of(id).forEachRemaining((unread) -> {
			});
		}
	}

	private void checkId(List<Entry> definitions, Iterator<Entry> references) {
		if (definitions.isEmpty()) {
			references.forEachRemaining(this::addDangling);
			return;
		}
		Entry defined = definitions.getFirst();
		for (Entry duplicate : definitions.subList(1, definitions.size())) {
			if (duplicate.isBeside()) {
				continue;
			}
			this.problems.add(Code.ID_DUPLICATE, duplicate.at(), duplicate.row(),
					"The id “" + duplicate.id() + "” is already given in " + defined.at().file() + ":"
							+ defined.at().line(),
					"Give each thing an id of its own; if both rows are one thing, keep one row");
		}
		boolean used = false;
		while (references.hasNext()) {
			used = true;
			Entry reference = references.next();
			if (reference.isSilent()) {
				continue;
			}
			checkUse(reference, definitions);
			if ((reference.kinds() & defined.kinds()) == 0) {
				this.problems.add(Code.REFERENCE_KIND, reference.at(), reference.row(),
						"“" + reference.id() + "” is of the kind " + words(defined.kinds()),
						"Here can stand: " + words(reference.kinds()));
			}
		}
		if (!used && !defined.isBeside() && (defined.kinds() & (1L << Kind.CLAIM.ordinal())) != 0) {
			this.problems.add(Code.CLAIM_IDLE, defined.at(), "No row rests on the claim “" + defined.id() + "”",
					"Name it in the claims of what it bears out, or take it out");
		}
	}

	private void checkUse(Entry reference, List<Entry> definitions) {
		@Nullable Dataset user = dataset(reference);
		@Nullable Dataset owner = dataset(definitions.getFirst());
		if (user != null && owner != null && !user.uses().contains(owner.name())
				&& definitions.stream().noneMatch((definition) -> user.equals(dataset(definition)))) {
			this.problems.add(Code.DATASET_UNDECLARED, reference.at(), reference.row(),
					"“" + reference.id() + "” belongs to the dataset " + owner.name() + ", which " + user.name()
							+ " does not say it uses",
					"Name " + owner.name() + " in the descriptor, under rights-graph:uses");
		}
	}

	private @Nullable Dataset dataset(Entry entry) {
		return this.datasetOfFile.get(entry.at().file());
	}

	private void addDangling(Entry reference) {
		if (reference.isSilent()
				|| this.unreadable.stream().anyMatch((kind) -> (reference.kinds() & (1L << kind.ordinal())) != 0)) {
			this.problems.reject(reference.row());
			return;
		}
		if (this.dangling.size() < SUGGESTED) {
			this.dangling.add(reference);
		}
		else {
			reportDangling(reference, null);
		}
	}

	private void suggest() {
		if (this.dangling.isEmpty()) {
			return;
		}
		Map<String, String> nearest = new HashMap<>();
		this.lines.read((sorted) -> forEachId(sorted, (definitions, references) -> {
			for (Entry definition : definitions) {
				for (Entry lost : this.dangling) {
					if ((lost.kinds() & definition.kinds()) != 0 && Suggestion.isSimilar(lost.id(), definition.id())) {
						nearest.merge(lost.id(), definition.id(), (left, right) -> (Suggestion.likeness(lost.id(),
								left) >= Suggestion.likeness(lost.id(), right)) ? left : right);
					}
				}
			}
		}));
		this.dangling.forEach((lost) -> reportDangling(lost, nearest.get(lost.id())));
	}

	private void reportDangling(Entry reference, @Nullable String nearest) {
		this.problems.add(Code.REFERENCE_DANGLING, reference.at(), reference.row(),
				"There is no “" + reference.id() + "”", (nearest != null) ? Suggestion.didYouMean(nearest)
						: "Correct the id, or add a row for it; here can stand: " + words(reference.kinds()));
	}

	private void leaveOut(List<Entry> definitions, Iterator<Entry> references) {
		boolean defined = definitions.stream().anyMatch((definition) -> !this.problems.isRejected(definition.row()));
		while (!defined && references.hasNext()) {
			this.problems.reject(references.next().row());
		}
	}

	private static String words(long kinds) {
		return EnumSet.allOf(Kind.class)
			.stream()
			.filter((kind) -> (kinds & (1L << kind.ordinal())) != 0)
			.map(Kind::word)
			.collect(Collectors.joining(", "));
	}

	@Override
	public void close() {
		this.lines.close();
	}

	private record Entry(String id, boolean isDefinition, boolean isSilent, long row, long kinds, Location at) {

		boolean isBeside() {
			return this.row == BESIDE;
		}

	}

	/** The sorted lines, one ahead. */
	private final class Entries {

		private final Iterator<String> lines;

		private @Nullable Entry ahead;

		Entries(Iterator<String> lines) {
			this.lines = lines;
			advance();
		}

		private void advance() {
			this.ahead = this.lines.hasNext() ? entry(this.lines.next()) : null;
		}

		private Entry entry(String line) {
			String[] parts = line.split("\t", -1);
			return new Entry(parts[0], parts[1].equals("D"), parts[1].equals("S"), SortedLines.number(parts[2]),
					Long.parseLong(parts[3]), new Location(ReferenceCheck.this.files.get(Integer.parseInt(parts[4])),
							Long.parseLong(parts[5]), parts[6].isEmpty() ? null : parts[6]));
		}

		boolean hasNext() {
			return this.ahead != null;
		}

		boolean hasNext(String id) {
			return this.ahead != null && this.ahead.id().equals(id);
		}

		Entry peek() {
			if (this.ahead == null) {
				throw new java.util.NoSuchElementException();
			}
			return this.ahead;
		}

		Entry next() {
			Entry next = peek();
			advance();
			return next;
		}

		Iterator<Entry> of(String id) {
			return new Iterator<>() {

				@Override
				public boolean hasNext() {
					return Entries.this.hasNext(id);
				}

				@Override
				public Entry next() {
					return Entries.this.next();
				}

			};
		}

	}

}
