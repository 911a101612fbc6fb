package org.rightsgraph.graph;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.rightsgraph.cypher.CypherFiles;
import org.rightsgraph.fact.Agreement;
import org.rightsgraph.fact.Edtf;
import org.rightsgraph.fact.Figure;

import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * Finds figures on one matter that cannot both be true.
 */
final class FigureDisagreements {

	private static final String FIGURES = CypherFiles.ofProgram().file("read/figures").text();

	private static final String FIGURES_OF_ENTITIES = CypherFiles.ofProgram().file("read/figures-of-entities").text();

	private final SameEntities same;

	private final int limit;

	private final Set<String> compared = new HashSet<>();

	private final List<Disagreement> contradictions = new ArrayList<>();

	private final List<Disagreement> updates = new ArrayList<>();

	FigureDisagreements(SameEntities same, int limit) {
		this.same = same;
		this.limit = limit;
	}

	/**
	 * {@return the disagreements, those that may be mere updates last}
	 * @param client reads the graph
	 * @param entities the ids of what it is to be about; empty for all
	 */
	List<Disagreement> find(Neo4jClient client, Collection<String> entities) {
		var statement = entities.isEmpty() ? FIGURES : FIGURES_OF_ENTITIES;
		var rows = client.query(statement)
			.bind(List.copyOf(entities))
			.to("ids")
			.fetchAs(FigureRows.class)
			.mappedBy((_, row) -> new FigureRows(FigureRow.of(row).stream().toList()))
			.all()
			.stream()
			.flatMap((read) -> read.rows().stream())
			.toList();
		byMatter(rows).forEach((matter, figures) -> compareAll(matter.entity(), figures, entities));
		this.contradictions.addAll(this.updates);
		return this.contradictions.subList(0, Math.min(this.limit, this.contradictions.size()));
	}

	private Map<Matter, List<FigureRow>> byMatter(List<FigureRow> rows) {
		var byMatter = new TreeMap<Matter, List<FigureRow>>();
		for (var row : rows) {
			row.matters()
				.keySet()
				.stream()
				.map(this.same::canonical)
				.distinct()
				.forEach((entity) -> byMatter
					.computeIfAbsent(new Matter(entity, row.count().measure(), row.unit()), (_) -> new ArrayList<>())
					.add(row));
		}
		return byMatter;
	}

	private void compareAll(String matter, List<FigureRow> figures, Collection<String> entities) {
		var parts = new HashMap<String, Boolean>();
		Predicate<FigureRow> isPart = (figure) -> parts.computeIfAbsent(figure.id(), (_) -> isPart(figure, figures));
		for (int i = 0; i < figures.size() && this.contradictions.size() < this.limit; i++) {
			for (int j = i + 1; j < figures.size(); j++) {
				var left = figures.get(i);
				var right = figures.get(j);
				var wanted = entities.isEmpty() || this.same.with(matter).stream().anyMatch(entities::contains)
						|| entities.contains(left.id()) || entities.contains(right.id());
				if (wanted && this.compared.add(left.id() + " " + right.id())) {
					compare(matter, left, right, isPart);
				}
			}
		}
	}

	private void compare(String matter, FigureRow left, FigureRow right, Predicate<FigureRow> isPart) {
		var agreement = left.count().with(right.count());
		if (agreement != Agreement.CONTRADICT && agreement != Agreement.GREW) {
			return;
		}
		var samePopulation = left.countsTheSameAs(right);
		if (!samePopulation && (!happened(matter, left) || !happened(matter, right) || sharesReport(left, right)
				|| isPart.test(left) || isPart.test(right))) {
			return;
		}
		var found = (agreement == Agreement.GREW) ? this.updates : this.contradictions;
		if (found.size() < this.limit) {
			found.add(disagreement(matter, left, right, agreement == Agreement.GREW, samePopulation));
		}
	}

	private boolean happened(String matter, FigureRow figure) {
		return this.same.with(matter)
			.stream()
			.anyMatch((id) -> figure.matters().containsKey(id) && figure.isOfHappening(id));
	}

	private static boolean sharesReport(FigureRow left, FigureRow right) {
		return left.reports().stream().anyMatch(right.reports()::contains);
	}

	/** A report that gives two figures in one measure gives a whole and its part. */
	private static boolean isPart(FigureRow figure, List<FigureRow> figures) {
		return figures.stream()
			.anyMatch((whole) -> !figure.countsTheSameAs(whole) && sharesReport(figure, whole)
					&& figure.count().figure().isLessThan(whole.count().figure()));
	}

	private Disagreement disagreement(String matter, FigureRow left, FigureRow right, boolean grew,
			boolean samePopulation) {
		var less = left.count().figure().isLessThan(right.count().figure()) ? left : right;
		var more = (less == left) ? right : left;
		var entities = this.same.with(matter)
			.stream()
			.flatMap((id) -> List.of(left, right).stream().map((row) -> row.matters().get(id)))
			.filter(Objects::nonNull)
			.distinct()
			.toList();
		return new Disagreement(ContradictionKind.FIGURE, grew, samePopulation,
				new Contradiction.Matter(entities, null, less.count().measure(), less.unit()),
				List.of(side(less), side(more)), why(less, more, grew, samePopulation));
	}

	private static Disagreement.Side side(FigureRow row) {
		return new Disagreement.Side(List.of(), row.id(), row.count().figure().text(), row.population(),
				text(row.count().period()), row.claims());
	}

	private static @Nullable String text(@Nullable Edtf date) {
		return (date != null) ? date.text() : null;
	}

	private static String why(FigureRow less, FigureRow more, boolean grew, boolean samePopulation) {
		var why = new StringBuilder("%s and %s cannot be one count".formatted(atMost(less.count().figure()),
				atLeast(more.count().figure())));
		if (grew) {
			why.append(", but it can only grow, and the lower may be the earlier");
		}
		if (!samePopulation) {
			why.append("; that both count the same is assumed, since they word it differently");
		}
		return why.append('.').toString();
	}

	private static String atMost(Figure figure) {
		return bound(figure, "at most", figure.max());
	}

	private static String atLeast(Figure figure) {
		return bound(figure, "at least", figure.min());
	}

	private static String bound(Figure figure, String word, @Nullable Double bound) {
		var exact = figure.min() != null && figure.min().equals(figure.max());
		return (exact || bound == null) ? "“%s”".formatted(figure.text()) : "“%s” (%s %s)".formatted(figure.text(),
				word, new BigDecimal(bound).stripTrailingZeros().toPlainString());
	}

	private record Matter(String entity, String measure, String unit) implements Comparable<Matter> {

		@Override
		public int compareTo(Matter other) {
			return (this.entity + " " + this.measure + " " + this.unit)
				.compareTo(other.entity + " " + other.measure + " " + other.unit);
		}

	}

	private record FigureRows(List<FigureRow> rows) {

	}

}
