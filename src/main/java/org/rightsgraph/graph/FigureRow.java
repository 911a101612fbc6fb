package org.rightsgraph.graph;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.rightsgraph.fact.Count;
import org.rightsgraph.fact.Edtf;
import org.rightsgraph.fact.Figure;

/**
 * A figure of the graph, with what it measures.
 *
 * @param id its id
 * @param matters what it measures, by id
 * @param general the ids of what it measures that is no single happening
 * @param population who or what is counted
 * @param unit the unit
 * @param count the figure and its times
 * @param claims the ids of the claims on which the value rests
 * @param reports the ids of their reports
 */
record FigureRow(String id, Map<String, EntityName> matters, Set<String> general, @Nullable String population,
		String unit, Count count, List<String> claims, Set<String> reports) {

	// Of what happens once, two figures are more likely to be on one and the same thing.
	private static final Set<String> HAPPENINGS = Set.of("Event", "Violation");

	/**
	 * {@return the row; nothing where it cannot be read, as what somebody added by hand}
	 */
	static Optional<FigureRow> of(Record row) {
		try {
			return Optional.of(read(row));
		}
		catch (IllegalArgumentException _) {
			return Optional.empty();
		}
	}

	private static FigureRow read(Record row) {
		var figure = Fields.of(row.get("figure"));
		var claims = SupportingClaim.of(row.get("claims"), "value");
		var nodes = row.get("matters").asList((node) -> node);
		var matters = nodes.stream()
			.map(EntityName::of)
			.collect(Collectors.toMap(EntityName::id, (name) -> name, (first, _) -> first, TreeMap::new));
		var general = nodes.stream()
			.map((node) -> GraphValues.node(node.asNode()))
			.filter((node) -> !HAPPENINGS.contains(node.type()) || node.properties().get("general") != null)
			.map((node) -> Objects.requireNonNull(node.id()))
			.collect(Collectors.toSet());
		var count = new Count(Figure.parse(figure.text("value")), date(figure.maybe("period")),
				times(claims.stream().map((claim) -> date(claim.fields().maybe("asOf"))).toList()),
				times(claims.stream().map(FigureRow::stated).toList()), figure.text("measure"),
				general.size() < matters.size());
		return new FigureRow(figure.text("id"), matters, general, figure.maybe("population"), figure.text("unit"),
				count, claims.stream().map(SupportingClaim::id).distinct().toList(),
				claims.stream().map((claim) -> claim.fields().text("report")).collect(Collectors.toSet()));
	}

	/**
	 * {@return whether both say in the same words who is counted}
	 */
	boolean countsTheSameAs(FigureRow other) {
		return folded(this.population).equals(folded(other.population));
	}

	/**
	 * {@return whether this is one single happening's figure}
	 * @param matter the id of what it measures
	 */
	boolean isOfHappening(String matter) {
		return !this.general.contains(matter);
	}

	private static String folded(@Nullable String words) {
		return (words != null) ? words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() : "";
	}

	private static @Nullable Edtf stated(SupportingClaim claim) {
		var asOf = date(claim.fields().maybe("asOf"));
		if (asOf != null) {
			return asOf;
		}
		var published = date(claim.fields().maybe("published"));
		if (published != null) {
			return published;
		}
		// A report is not older than the beginning of the time it covers.
		var period = date(claim.fields().maybe("period"));
		return (period != null && period.earliest() != null) ? new Edtf(period.text(), period.earliest(), null) : null;
	}

	private static @Nullable Edtf date(@Nullable String text) {
		return (text != null) ? Edtf.parse(text) : null;
	}

	/** From the first of them to the last; nothing where any of them is not known. */
	private static @Nullable Edtf times(List<@Nullable Edtf> dates) {
		Edtf all = null;
		for (var date : dates) {
			if (date == null) {
				return null;
			}
			all = (all == null) ? date : all.together(date);
		}
		return all;
	}

}
