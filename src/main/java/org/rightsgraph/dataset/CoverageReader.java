package org.rightsgraph.dataset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.rightsgraph.dataset.DatasetReader.RowConsumer;
import org.rightsgraph.fact.ReportTexts;
import org.rightsgraph.fact.Sentences;
import org.rightsgraph.fact.Sentences.Sentence;

/**
 * Finds out, while rows are read, how far the reports are coded. What rests on which
 * claim, and which report mentions what, is sorted on disk, like everything that grows
 * with the datasets.
 */
public final class CoverageReader implements RowConsumer, AutoCloseable {

	private final ReportTexts texts;

	/** Claims with their report, and with what rests on them. */
	private final SortedLines claims;

	/** Entities with the reports that mention them. */
	private final SortedLines mentions;

	private final Map<String, Tally> tallies = new TreeMap<>();

	/**
	 * Prepares it.
	 * @param temporary a folder for what does not fit into memory
	 * @param texts the folder of the reports' texts, absent where they are not at hand
	 */
	public CoverageReader(Path temporary, @Nullable Path texts) {
		this.texts = new ReportTexts(texts);
		this.claims = new SortedLines(temporary);
		this.mentions = new SortedLines(temporary);
	}

	/** What is counted of a report. */
	private static final class Tally {

		private final Optional<List<Sentence>> sentences;

		private final BitSet claimed = new BitSet();

		private final Map<String, Long> claimsByTable = new TreeMap<>();

		private final List<String> entitiesOfItAlone = new ArrayList<>();

		private long claims;

		private long entities;

		Tally(Optional<String> text) {
			this.sentences = text.map(Sentences::of);
		}

		void claim(int start, int end) {
			this.claims++;
			this.sentences.ifPresent((all) -> {
				int index = Collections.binarySearch(all, new Sentence("", start, start),
						(left, right) -> Integer.compare(left.start(), right.start()));
				int first = (index >= 0) ? index : Math.max(0, -index - 2);
				for (int i = first; i < all.size() && all.get(i).start() < end; i++) {
					if (all.get(i).end() > start) {
						this.claimed.set(i);
					}
				}
			});
		}

		Coverage.Report report(String id) {
			return new Coverage.Report(id, this.claims, Map.copyOf(this.claimsByTable), this.entities,
					List.copyOf(this.entitiesOfItAlone), this.sentences.map(this::sentences).orElse(null));
		}

		private Coverage.Sentences sentences(List<Sentence> all) {
			List<Coverage.Range> unclaimed = new ArrayList<>();
			for (int i = this.claimed.nextClearBit(0); i < all.size(); i = this.claimed.nextClearBit(i + 1)) {
				Sentence sentence = all.get(i);
				unclaimed.add(new Coverage.Range(sentence.section(), sentence.start(), sentence.end()));
			}
			return new Coverage.Sentences(all.size(), this.claimed.cardinality(), unclaimed);
		}

	}

	@Override
	public void accept(Row row, Vocabulary vocabulary) {
		switch (row.table()) {
			case REPORTS -> this.tallies.put(row.id(),
					new Tally(this.texts.of(row.string("file")).map((text) -> text.words(0, text.length()))));
			case CLAIMS -> claim(row);
			// Compares what several reports say; none of them says it.
			case JUDGEMENTS -> {
			}
			default -> mention(row, vocabulary);
		}
	}

	private void claim(Row row) {
		String report = row.string("report");
		this.claims.add(row.id() + "\tC\t" + report);
		@Nullable Tally tally = this.tallies.get(report);
		// One that is withheld has no place.
		if (tally != null && row.value("start").isPresent() && row.value("end").isPresent()) {
			tally.claim((int) row.whole("start"), (int) row.whole("end"));
		}
	}

	private void mention(Row row, Vocabulary vocabulary) {
		Set<String> entities = new HashSet<>();
		row.table().kind().filter((kind) -> kind.isEntity()).ifPresent((kind) -> entities.add(row.id()));
		new References(vocabulary).of(row, (id, kinds, column) -> {
			if (kinds.stream().allMatch((kind) -> kind.isEntity())) {
				entities.add(id);
			}
		});
		for (String claim : row.claims().all()) {
			this.claims.add(claim + "\tT\t" + row.table().word());
			entities.forEach((entity) -> this.claims.add(claim + "\tM\t" + entity));
		}
	}

	/**
	 * {@return the coverage, once all rows have been read}
	 */
	public Coverage coverage() {
		this.claims.read(this::countClaims);
		this.mentions.read(this::countMentions);
		List<Coverage.Report> reports = new ArrayList<>();
		this.tallies.forEach((id, tally) -> reports.add(tally.report(id)));
		return new Coverage(reports);
	}

	/** The line of a claim's report stands before those of what rests on it. */
	private void countClaims(Iterator<String> sorted) {
		String claim = "";
		String report = "";
		String last = "";
		while (sorted.hasNext()) {
			String line = sorted.next();
			if (line.equals(last)) {
				continue;
			}
			last = line;
			String[] parts = line.split("\t", -1);
			if (parts[1].equals("C")) {
				claim = parts[0];
				report = parts[2];
			}
			else if (parts[0].equals(claim)) {
				if (parts[1].equals("M")) {
					this.mentions.add(parts[2] + '\t' + report);
				}
				else {
					tally(report).ifPresent((tally) -> tally.claimsByTable.merge(parts[2], 1L, Long::sum));
				}
			}
		}
	}

	private void countMentions(Iterator<String> sorted) {
		String entity = "";
		Set<String> reports = new HashSet<>();
		while (sorted.hasNext()) {
			String[] parts = sorted.next().split("\t", -1);
			if (!parts[0].equals(entity)) {
				countEntity(entity, reports);
				entity = parts[0];
				reports.clear();
			}
			reports.add(parts[1]);
		}
		countEntity(entity, reports);
	}

	private void countEntity(String entity, Set<String> reports) {
		reports.forEach((report) -> tally(report).ifPresent((tally) -> tally.entities++));
		if (reports.size() == 1) {
			tally(reports.iterator().next()).ifPresent((tally) -> tally.entitiesOfItAlone.add(entity));
		}
	}

	private Optional<Tally> tally(String report) {
		return Optional.ofNullable(this.tallies.get(report));
	}

	@Override
	public void close() {
		this.claims.close();
		this.mentions.close();
	}

}
