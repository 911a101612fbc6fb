package org.rightsgraph.importer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.rightsgraph.dataset.ClaimList;
import org.rightsgraph.dataset.Column;
import org.rightsgraph.dataset.ColumnType;
import org.rightsgraph.dataset.Row;
import org.rightsgraph.dataset.Table;
import org.rightsgraph.dataset.Vocabulary;
import org.rightsgraph.fact.Edtf;
import org.rightsgraph.fact.Figure;
import org.rightsgraph.fact.Kind;
import org.rightsgraph.fact.Passage;
import org.rightsgraph.fact.Term;

/** Turns rows into the nodes and edges of the graph, see {@code docs/graph.md}. */
final class ElementMapper {

	/**
	 * Which columns of a row rest on claims of their own, as {@code date:c-40}; the
	 * claims of a row that has such columns are all in {@code claims}.
	 */
	static final String COLUMN_CLAIMS = "columnClaims";

	/**
	 * Stands for the row as a whole, where one of its columns rests on the same claim.
	 */
	static final String WHOLE_ROW = "*";

	private static final String ENTITY = "Entity";

	private final Fragments fragments;

	private final Map<String, Edtf> publicationOfReport = new HashMap<>();

	ElementMapper(Fragments fragments) {
		this.fragments = fragments;
	}

	void map(Row row, Vocabulary vocabulary) {
		switch (row.table()) {
			case TERMS -> term(row, row.string("vocabulary"));
			case VIOLATION_KINDS -> term(row, "violation-kind");
			case RELATIONSHIP_KINDS -> term(row, "relationship-kind");
			case INVOLVEMENT_ROLES -> term(row, "involvement-role");
			case REPORTS -> report(row);
			case CLAIMS -> claim(row);
			case NAMES -> name(row);
			case INVOLVEMENTS -> involvement(row, vocabulary);
			case RELATIONSHIPS -> relationship(row, vocabulary);
			case JUDGEMENTS -> judgement(row);
			default -> entity(row, vocabulary);
		}
	}

	/**
	 * Whoever reads the graph finds in it what its words mean. Such a node has no edges:
	 * the words stand as properties on what they describe.
	 */
	private void term(Row row, String vocabulary) {
		Map<String, Object> properties = properties(row);
		// One word may belong to several vocabularies.
		properties.put("id", vocabulary + "." + row.id());
		properties.put("term", row.id());
		properties.put("vocabulary", vocabulary);
		if (!row.ids("rights").isEmpty()) {
			properties.put("rights", row.ids("rights"));
		}
		this.fragments.add(row, new Element.Node(Kind.TERM.labels(), properties));
	}

	private void report(Row row) {
		published(row).ifPresent((day) -> this.publicationOfReport.put(row.id(), day));
		this.fragments.add(row, new Element.Node(Kind.REPORT.labels(), properties(row)));
		Element.End report = new Element.End("Report", row.id());
		for (String publisher : row.ids("publisher")) {
			bareEdge(row, "PUBLISHED", new Element.End(ENTITY, publisher), report);
		}
		for (String source : row.ids("derived_from")) {
			bareEdge(row, "DERIVED_FROM", report, new Element.End(ENTITY, source));
		}
	}

	private void claim(Row row) {
		Element.End claimEnd = new Element.End("Claim", row.id());
		Element.End passageEnd = new Element.End("Passage", passageId(row));
		Map<String, Object> properties = identity(row);
		row.value("hedge").ifPresent((hedge) -> properties.put("hedge", hedge));
		row.value("as_of").ifPresent((asOf) -> properties.put("asOf", ((Edtf) asOf).text()));
		row.value("general").ifPresent((general) -> properties.put("general", general));
		for (String column : List.of("note", "access", "withheld")) {
			row.value(column).ifPresent((value) -> properties.put(column, value));
		}
		this.fragments.add(row, new Element.Node(Kind.CLAIM.labels(), properties));
		this.fragments.known(row, knownSince(row));
		passage(row);
		bareEdge(row, "STATED_IN", claimEnd, passageEnd);
		for (String speaker : row.ids("speaker")) {
			edge(row, "ASSERTS", new Element.End(ENTITY, speaker), claimEnd, List.of(row.id()), Map.of());
		}
		for (String denier : row.ids("denied_by")) {
			edge(row, "DENIES", new Element.End(ENTITY, denier), claimEnd, row.ids("denial"), Map.of());
		}
	}

	/** Of one that is withheld nothing is known but the report in which it stands. */
	private void passage(Row row) {
		String id = passageId(row);
		Map<String, Object> properties = new TreeMap<>();
		properties.put("id", id);
		properties.put("dataset", row.dataset());
		for (String column : List.of("section", "start", "end", "sha256", "withheld")) {
			row.value(column).ifPresent((value) -> properties.put(column, value));
		}
		this.fragments.add(row, new Element.Node(Kind.PASSAGE.labels(), properties));
		Map<String, Object> of = new TreeMap<>();
		of.put("id", id + ".of");
		of.put("dataset", row.dataset());
		this.fragments.add(row, new Element.Edge("OF", new Element.End("Passage", id),
				new Element.End("Report", row.string("report")), of));
	}

	/**
	 * Two datasets can point at one and the same passage, and each of them can be
	 * withdrawn.
	 */
	private static String passageId(Row row) {
		return (row.value("withheld").isPresent()) ? withheldPassage(row.dataset(), row.id())
				: row.dataset() + "." + new Passage(row.string("report"), row.string("section"),
						(int) row.whole("start"), (int) row.whole("end"), row.string("sha256"))
					.id();
	}

	/**
	 * {@return the id of a passage that is withheld, which no other claim shares}
	 */
	static String withheldPassage(String dataset, String claim) {
		return dataset + "." + claim + ".withheld";
	}

	/**
	 * The last day on which it can have become known: only from then on it is certain
	 * that it was.
	 */
	private @Nullable Edtf knownSince(Row claim) {
		return (Edtf) claim.value("as_of").orElseGet(() -> this.publicationOfReport.get(claim.string("report")));
	}

	/** Whoever holds a text knows what it says, however little is known of its age. */
	private static Optional<Edtf> published(Row report) {
		return report.value("published")
			.map(Edtf.class::cast)
			.filter((published) -> published.latest() != null)
			.or(() -> report.value("obtained").map(Edtf.class::cast));
	}

	private void name(Row row) {
		String entity = row.string("entity");
		Map<String, Object> properties = new TreeMap<>();
		properties.put("dataset", row.dataset());
		properties.put("names", List.of(row.string("name")));
		this.fragments.addTo(row, Element.nodeKey(entity), properties);
		for (String claim : row.claims().all()) {
			about(row, claim, entity, Map.of("names", List.of(row.string("name"))));
		}
	}

	private void involvement(Row row, Vocabulary vocabulary) {
		Vocabulary.InvolvementRole role = vocabulary.involvementRole(row.string("role")).orElseThrow();
		Element.End actor = new Element.End(ENTITY, row.string("actor"));
		Element.End act = new Element.End(ENTITY, row.string("in"));
		statedEdge(row, role.type(), role.fromActor() ? actor : act, role.fromActor() ? act : actor);
	}

	private void relationship(Row row, Vocabulary vocabulary) {
		Vocabulary.RelationshipKind kind = vocabulary.relationshipKind(row.string("kind")).orElseThrow();
		statedEdge(row, kind.type(), new Element.End(ENTITY, row.string("from")),
				new Element.End(ENTITY, row.string("to")));
	}

	/** Ours, not the reports': the claims on the one are not about the other. */
	private void judgement(Row row) {
		edgeOfRow(row, "JUDGED", new Element.End(ENTITY, row.string("left")),
				new Element.End(ENTITY, row.string("right")));
	}

	/** The edge that a row of its own states. */
	private void edgeOfRow(Row row, String type, Element.End from, Element.End to) {
		Map<String, Object> properties = properties(row);
		claims(row, properties);
		this.fragments.add(row, new Element.Edge(type, from, to, properties));
		this.fragments.restsOn(row, Element.edgeKey(row.id()), row.claims().all());
	}

	/** The edge that a row of its own states, and that its claims are about both ends. */
	private void statedEdge(Row row, String type, Element.End from, Element.End to) {
		edgeOfRow(row, type, from, to);
		for (String claim : row.claims().all()) {
			about(row, claim, from.id(), Fragments.WHOLE);
			about(row, claim, to.id(), Fragments.WHOLE);
		}
	}

	private void entity(Row row, Vocabulary vocabulary) {
		Map<String, Object> properties = properties(row);
		claims(row, properties);
		this.fragments.add(row, new Element.Node(row.table().kind().orElseThrow().labels(), properties));
		this.fragments.restsOn(row, Element.nodeKey(row.id()), row.claims().all());
		abouts(row);
		columnEdges(row, "places", "HAPPENED_IN", Map.of());
		columnEdges(row, "part_of", "PART_OF", Map.of());
		columnEdges(row, "laws", "UNDER", Map.of());
		columnEdges(row, "about", "MEASURES", Map.of());
		if (row.table() == Table.VIOLATIONS) {
			rights(row, vocabulary);
		}
	}

	private static void claims(Row row, Map<String, Object> properties) {
		ClaimList claims = row.claims();
		if (claims.all().isEmpty()) {
			return;
		}
		properties.put("claims", claims.all());
		Set<String> ofColumns = new TreeSet<>();
		claims.byColumn().forEach((column, ids) -> ids.forEach((claim) -> {
			ofColumns.add(property(row, column) + ':' + claim);
			if (claims.whole().contains(claim)) {
				ofColumns.add(WHOLE_ROW + ':' + claim);
			}
		}));
		if (!ofColumns.isEmpty()) {
			properties.put(COLUMN_CLAIMS, List.copyOf(ofColumns));
		}
	}

	private static String property(Row row, String column) {
		return row.table().column(column).orElseThrow().property();
	}

	private void rights(Row row, Vocabulary vocabulary) {
		if (!row.ids("rights").isEmpty()) {
			columnEdges(row, "rights", "BREACHES", Map.of("basis", "stated"));
			return;
		}
		for (String right : vocabulary.rightsOfViolationKind(row.string("kind"))) {
			edge(row, "BREACHES", new Element.End(ENTITY, row.id()), new Element.End(ENTITY, right),
					row.claims().of("kind"), Map.of("basis", "kind"));
		}
	}

	private void abouts(Row row) {
		ClaimList claims = row.claims();
		claims.whole().forEach((claim) -> about(row, claim, row.id(), Fragments.WHOLE));
		claims.byColumn()
			.forEach((column, ids) -> ids
				.forEach((claim) -> about(row, claim, row.id(), Map.of("properties", List.of(property(row, column))))));
	}

	private void columnEdges(Row row, String column, String type, Map<String, Object> extra) {
		for (String target : row.ids(column)) {
			List<String> claims = row.claims().of(column);
			edge(row, type, new Element.End(ENTITY, row.id()), new Element.End(ENTITY, target), claims, extra);
			claims.forEach((claim) -> about(row, claim, target, Fragments.WHOLE));
		}
	}

	private void about(Row row, String claim, String entity, Map<String, Object> extra) {
		Map<String, Object> properties = new TreeMap<>(extra);
		properties.put("id", row.dataset() + "." + claim + ".about." + entity);
		properties.put("dataset", row.dataset());
		this.fragments.add(row, new Element.Edge("ABOUT", new Element.End("Claim", claim),
				new Element.End(ENTITY, entity), properties));
	}

	private void edge(Row row, String type, Element.End from, Element.End to, List<String> claims,
			Map<String, Object> extra) {
		Map<String, Object> properties = new TreeMap<>(extra);
		properties.put("id", edgeId(row, type, from, to));
		properties.put("dataset", row.dataset());
		properties.put("claims", claims);
		Element.Edge edge = new Element.Edge(type, from, to, properties);
		this.fragments.add(row, edge);
		this.fragments.restsOn(row, edge.key(), claims);
	}

	/** An edge that is part of a claim or a report and rests on nothing else. */
	private void bareEdge(Row row, String type, Element.End from, Element.End to) {
		Map<String, Object> properties = new TreeMap<>();
		properties.put("id", edgeId(row, type, from, to));
		properties.put("dataset", row.dataset());
		this.fragments.add(row, new Element.Edge(type, from, to, properties));
	}

	private static String edgeId(Row row, String type, Element.End from, Element.End to) {
		String other = from.id().equals(row.id()) ? to.id() : from.id();
		return row.id() + "." + type.toLowerCase(java.util.Locale.ROOT).replace('_', '-') + "." + other;
	}

	private static Map<String, Object> identity(Row row) {
		Map<String, Object> properties = new TreeMap<>();
		properties.put("id", row.id());
		properties.put("dataset", row.dataset());
		return properties;
	}

	/** What the row itself says; what leads elsewhere becomes edges. */
	private static Map<String, Object> properties(Row row) {
		Map<String, Object> properties = identity(row);
		for (Column column : row.table().columns()) {
			if (column.type() instanceof ColumnType.Reference || column.type() instanceof ColumnType.References) {
				continue;
			}
			row.value(column.name()).ifPresent((value) -> put(properties, column, value));
		}
		return properties;
	}

	private static void put(Map<String, Object> properties, Column column, Object value) {
		String name = column.property();
		switch (value) {
			case Edtf date -> {
				properties.put(name, date.text());
				if (name.equals("date") || name.equals("period")) {
					putIfPresent(properties, "earliest", date.earliest());
					putIfPresent(properties, "latest", date.latest());
				}
			}
			case Figure figure -> {
				properties.put(name, figure.text());
				putIfPresent(properties, name + "Min", figure.min());
				putIfPresent(properties, name + "Max", figure.max());
			}
			case Term term -> {
				properties.put(name, term.text());
				putIfPresent(properties, name + "DaysMin", term.minDays());
				putIfPresent(properties, name + "DaysMax", term.maxDays());
			}
			case ClaimList _ -> {
			}
			default -> properties.put(name, value);
		}
	}

	private static void putIfPresent(Map<String, Object> properties, String name, @Nullable Object value) {
		if (value != null) {
			properties.put(name, value);
		}
	}

}
