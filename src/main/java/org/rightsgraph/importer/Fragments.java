package org.rightsgraph.importer;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.rightsgraph.dataset.Problem;
import org.rightsgraph.dataset.Problems;
import org.rightsgraph.dataset.Row;
import org.rightsgraph.dataset.SortedLines;
import org.rightsgraph.fact.Edtf;

/**
 * What rows say about elements, in the order in which they say it; several rows may say
 * something about one element. Sorted by element they become whole elements.
 */
final class Fragments implements AutoCloseable {

	/**
	 * Marks a claim that bears out a thing as a whole; merged with one that bears out
	 * single properties, the whole counts.
	 */
	static final Map<String, Object> WHOLE = Map.of("whole", true);

	private final SortedLines fragments;

	/**
	 * Which element rests on which claim, and since when each claim is known, sorted by
	 * claim.
	 */
	private final SortedLines claims;

	private final Problems problems;

	Fragments(Path temporary, Problems problems) {
		this.fragments = new SortedLines(temporary);
		this.claims = new SortedLines(temporary);
		this.problems = problems;
	}

	/** Adds an element, or a part of it. */
	void add(Row row, Element element) {
		this.fragments.add(element.key() + '\t' + SortedLines.sortable(row.number()) + '\t' + row.at() + '\t'
				+ ElementJson.write(element));
	}

	/** Adds to the lists of an element that another row states. */
	void addTo(Row row, String key, Map<String, Object> lists) {
		Element part = new Element.Node(List.of(), new TreeMap<>(lists));
		this.fragments
			.add(key + '\t' + SortedLines.sortable(row.number()) + '\t' + row.at() + '\t' + ElementJson.write(part));
	}

	/** Says since when a claim is known. */
	void known(Row claim, @Nullable Edtf since) {
		String day = (since != null && since.latest() != null) ? since.latest().toString() : "";
		this.claims.add(claim.id() + "\tC\t" + SortedLines.sortable(claim.number()) + '\t' + day);
		restsOn(claim, Element.nodeKey(claim.id()), List.of(claim.id()));
	}

	/** Says that an element rests on claims, and is known since the first of them is. */
	void restsOn(Row row, String key, List<String> claimIds) {
		claimIds.forEach((claim) -> this.claims.add(claim + "\tE\t" + SortedLines.sortable(row.number()) + '\t' + key));
	}

	/**
	 * Hands over the elements, whole and in the order of their keys, without the rows
	 * that are left out.
	 */
	void forEach(Consumer<Element> consumer) {
		addDays();
		this.fragments.read((sorted) -> {
			Lines lines = new Lines(sorted);
			while (lines.hasNext()) {
				@Nullable Element element = merged(lines.nextGroup());
				if (element != null) {
					consumer.accept(element);
				}
			}
		});
	}

	private void addDays() {
		this.claims.read((sorted) -> {
			String claim = "";
			String day = "";
			while (sorted.hasNext()) {
				String[] parts = sorted.next().split("\t", -1);
				boolean rejected = this.problems.isRejected(SortedLines.number(parts[2]));
				if (parts[1].equals("C")) {
					claim = parts[0];
					day = rejected ? "" : parts[3];
				}
				else if (!rejected && !day.isEmpty() && parts[0].equals(claim)) {
					this.fragments.add(parts[3] + "\t" + parts[2] + "\t\t" + day);
				}
			}
		});
	}

	private @Nullable Element merged(List<String> group) {
		@Nullable Element element = null;
		Map<Element, String> parts = new LinkedHashMap<>();
		@Nullable LocalDate known = null;
		for (String line : group) {
			String[] fields = line.split("\t", 4);
			if (this.problems.isRejected(SortedLines.number(fields[1]))) {
				continue;
			}
			if (fields[3].charAt(0) != '{') {
				LocalDate day = LocalDate.parse(fields[3]);
				known = (known == null || day.isBefore(known)) ? day : known;
				continue;
			}
			Element part = ElementJson.read(fields[3]);
			if (part instanceof Element.Node node && node.labels().isEmpty()) {
				parts.put(part, fields[2]);
			}
			else if (element == null) {
				element = part;
			}
			else {
				merge(element, part, fields[2]);
			}
		}
		if (element == null) {
			return null;
		}
		for (Map.Entry<Element, String> part : parts.entrySet()) {
			merge(element, part.getKey(), part.getValue());
		}
		if (element.properties().remove("whole") != null) {
			element.properties().remove("properties");
		}
		if (known != null) {
			element.properties().put("known", known);
		}
		return element;
	}

	/** Lists are united; everything else must be the same. */
	private void merge(Element element, Element part, String at) {
		part.properties().forEach((name, value) -> element.properties().merge(name, value, (left, right) -> {
			if (left instanceof List<?> first && right instanceof List<?> second) {
				return List.copyOf(
						new TreeSet<>(Stream.concat(first.stream(), second.stream()).map(String::valueOf).toList()));
			}
			if (name.equals("dataset") && !left.equals(right)) {
				this.problems.addInGraph(Problem.Code.ID_TAKEN, at, "“" + element.key().substring(2)
						+ "” belongs to the dataset " + left + ", and no other can add to it",
						"Move the row to that dataset");
			}
			else if (!left.equals(right)) {
				this.problems.addInGraph(Problem.Code.CONTENT_CONFLICT, at, "“" + element.key().substring(2)
						+ "” has two different values of " + name + " in rows that describe one and the same thing",
						"Make them the same");
			}
			return left;
		}));
	}

	@Override
	public void close() {
		this.fragments.close();
		this.claims.close();
	}

	/** Sorted lines, taken in groups of one key. */
	private static final class Lines {

		private final Iterator<String> lines;

		private @Nullable String ahead;

		Lines(Iterator<String> lines) {
			this.lines = lines;
			this.ahead = lines.hasNext() ? lines.next() : null;
		}

		boolean hasNext() {
			return this.ahead != null;
		}

		List<String> nextGroup() {
			List<String> group = new ArrayList<>();
			String key = "";
			while (this.ahead != null && (group.isEmpty() || this.ahead.startsWith(key))) {
				if (group.isEmpty()) {
					key = this.ahead.substring(0, this.ahead.indexOf('\t') + 1);
				}
				group.add(this.ahead);
				this.ahead = this.lines.hasNext() ? this.lines.next() : null;
			}
			return group;
		}

	}

}
