package org.rightsgraph.dataset;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.rightsgraph.dataset.Problem.Code;
import org.rightsgraph.fact.Kind;
import org.rightsgraph.fact.ReportTexts;

/**
 * Reads the datasets of an import folder row by row, in memory that does not grow with
 * them, and checks them.
 */
public final class DatasetReader {

	private static final List<RowRule> RULES = List.of(new PassageRule(), new SentenceRule(), new DenialRule(),
			new SelfReferenceRule(), new WholeClaimRule());

	private final Path temporary;

	private final @Nullable Path texts;

	private final Problems problems = new Problems();

	private final Vocabulary vocabulary = new Vocabulary();

	private final Map<Table, Long> rows = new EnumMap<>(Table.class);

	private long lastRow;

	/**
	 * Prepares a reading.
	 * @param temporary a folder for what does not fit into memory
	 * @param texts the folder of the reports' texts, absent where they are not at hand
	 */
	public DatasetReader(Path temporary, @Nullable Path texts) {
		this.temporary = temporary;
		this.texts = texts;
	}

	/**
	 * {@return what is wrong so far}
	 */
	public Problems problems() {
		return this.problems;
	}

	/** Takes the rows one by one. */
	public interface RowConsumer {

		/**
		 * Takes a row that is right by itself. Whether what it names exists is known only
		 * when all are read: see {@link Problems#isRejected}.
		 */
		void accept(Row row, Vocabulary vocabulary);

	}

	/**
	 * Reads every table once.
	 * @param folder a dataset, or a folder of datasets
	 * @param consumer what takes the rows
	 * @return the datasets, and everything that is wrong with them
	 * @throws java.io.UncheckedIOException if a file cannot be read
	 */
	public Reading read(Path folder, RowConsumer consumer) {
		Datasets found = new Datasets(this.problems);
		List<Dataset> datasets = found.in(folder);
		List<Dataset> neighbours = found.beside(folder);
		PassageCheck passages = new PassageCheck(new ReportTexts(this.texts), this.problems);
		try (ReferenceCheck ids = new ReferenceCheck(this.temporary, this.problems)) {
			if (this.problems.fatal() > 0) {
				ids.unreadable(EnumSet.allOf(Kind.class));
			}
			for (Dataset dataset : datasets) {
				dataset.files().forEach((table, file) -> read(dataset, table, file, passages, ids, consumer));
			}
			neighbours.forEach((neighbour) -> new NeighbourIds(neighbour, ids).read());
			ids.check();
		}
		return new Reading(datasets, this.rows, this.problems, passages.anchors());
	}

	private void read(Dataset dataset, Table table, Path file, PassageCheck passages, ReferenceCheck ids,
			RowConsumer consumer) {
		String shown = dataset.shown(file);
		ids.file(shown, dataset);
		long fatal = this.problems.fatal();
		RowReader reader = new RowReader(this.vocabulary, this.problems);
		References references = new References(this.vocabulary);
		new TableReader(table, file, shown, this.problems).read((line) -> {
			long number = ++this.lastRow;
			this.rows.merge(table, 1L, Long::sum);
			reader.read(dataset.name(), table, shown, line, number).ifPresent((row) -> {
				define(row, ids);
				references.of(row, (id, kinds, column) -> ids.refer(id, kinds, row.at().column(column), number));
				references.byKind(row, (id) -> ids.depend(id, row.at(), number));
				if (!this.problems.isRejected(number)) {
					RULES.forEach((rule) -> rule.check(row, this.problems));
					addTerm(row);
				}
				passages.check(row);
				if (!this.problems.isRejected(number)) {
					consumer.accept(row, this.vocabulary);
				}
			});
		});
		if (this.problems.fatal() > fatal) {
			table.kind().ifPresent((kind) -> ids.unreadable(EnumSet.of(kind)));
		}
	}

	private void addTerm(Row row) {
		if (!this.vocabulary.add(row)) {
			this.problems.add(Code.TERM_DUPLICATE, row.at(), row.number(),
					"The term “" + row.id() + "” stands in its vocabulary already", "Keep one of the rows");
		}
	}

	/**
	 * Also a row with mistakes gives its id, so that they do not become mistakes of all
	 * who name it.
	 */
	private static void define(Row row, ReferenceCheck ids) {
		if (row.value("id").isPresent()) {
			row.table().kind().ifPresent((kind) -> ids.define(row.id(), kind, row.at(), row.number()));
		}
	}

}
