package org.rightsgraph.importer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.Value;

import org.rightsgraph.cypher.CypherFiles;
import org.rightsgraph.fact.Passage;
import org.rightsgraph.fact.ReportText;
import org.rightsgraph.fact.ReportTexts;

/**
 * Finds the passages that must not be told: those of hidden claims, those that share a
 * character with one, and those whose words, where the text is at hand, hold a name.
 */
final class HiddenPassages {

	private final Hidden hidden;

	private final ReportTexts texts;

	private final Map<String, List<Place>> places = new HashMap<>();

	private final Set<String> withheld = new HashSet<>();

	HiddenPassages(Hidden hidden, ReportTexts texts) {
		this.hidden = hidden;
		this.texts = texts;
	}

	/** Where a claim stands. */
	private record Place(String claim, String passage, long start, long end) {
	}

	/** Withholds the claims whose passages must not be told. */
	void find(Transaction reading) {
		reading.run(CypherFiles.ofProgram().file("import/public-passages").text()).forEachRemaining(this::add);
		this.places.values().forEach(this::withhold);
	}

	private void add(Record found) {
		String claim = found.get("properties").get("id").asString();
		Value passage = found.get("passage");
		if (this.hidden.names().finds(Hidden.words(claim))) {
			this.hidden.withhold(claim);
		}
		if (passage.isNull() || passage.get("start").isNull() || passage.get("end").isNull()) {
			this.hidden.withhold(claim);
			return;
		}
		Place place = new Place(claim, passage.get("id").asString(""), passage.get("start").asLong(),
				passage.get("end").asLong());
		this.places.computeIfAbsent(found.get("report").asString(""), (_) -> new ArrayList<>()).add(place);
		if (this.hidden.isGone(claim) || this.hidden.isWithheld(claim)
				|| this.hidden.isNeutral(found.get("report").asString("")) || isNamed(found, passage, place)) {
			this.withheld.add(place.passage());
		}
	}

	private boolean isNamed(Record found, Value passage, Place place) {
		if (this.hidden.names().finds(passage.get("section").asString(""))) {
			return true;
		}
		@Nullable ReportText text = this.texts.areAtHand() ? this.texts.of(found.get("file").asString("")).orElse(null) : null;
		if (text == null) {
			// It may be there when somebody asks for the sentence.
			return this.texts.areAtHand();
		}
		Passage coded = new Passage(found.get("report").asString(""), passage.get("section").asString(""),
				(int) place.start(), (int) place.end(), passage.get("sha256").asString(""));
		// Also where the text has changed since.
		int start = text.find(coded).orElse((int) place.start());
		int end = Math.min(text.length(), start + (int) (place.end() - place.start()));
		return start < end && this.hidden.names().finds(text.words(start, end));
	}

	private void withhold(List<Place> places) {
		// Ends by beginnings, each as far as any that begins before it reaches.
		NavigableMap<Long, Long> hidden = new TreeMap<>();
		places.stream()
			.filter((place) -> this.withheld.contains(place.passage()))
			.forEach((place) -> hidden.merge(place.start(), place.end(), Math::max));
		long reach = 0;
		for (Map.Entry<Long, Long> range : hidden.entrySet()) {
			reach = Math.max(reach, range.getValue());
			range.setValue(reach);
		}
		for (Place place : places) {
			Map.Entry<Long, Long> before = hidden.lowerEntry(place.end());
			if (this.withheld.contains(place.passage()) || before != null && before.getValue() > place.start()) {
				this.hidden.withhold(place.claim());
			}
		}
	}

}
