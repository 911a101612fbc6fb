package org.rightsgraph.importer;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.Value;

import org.rightsgraph.dataset.SortedLines;
import org.rightsgraph.cypher.CypherFiles;
import org.rightsgraph.fact.Kind;
import org.rightsgraph.fact.ReportTexts;

/**
 * Writes what everybody may see from one graph into another: without what is restricted
 * and what rests on it alone, with pseudonyms for protected people, and without the
 * passages, names and texts that tell who they are. {@code docs/protection.md} says it in
 * full. The ids of what is there are kept in memory.
 */
public final class GraphForPublic {

	private final Driver source;

	private final Pseudonyms pseudonyms;

	private final ReportTexts texts;

	private final Set<String> leftOut;

	private final CypherFiles statements = CypherFiles.ofProgram();

	private final Map<String, LocalDate> known = new HashMap<>();

	private final Set<String> nodes = new HashSet<>();

	/** Of which something is told. */
	private final Set<Object> datasetsToldOf = new HashSet<>();

	private final List<Element.Edge> edgesOfWithheld = new ArrayList<>();

	/**
	 * Prepares a copy.
	 * @param source the whole graph
	 * @param pseudonyms make the pseudonyms
	 * @param texts the folder of the reports' texts; null where they are not at hand
	 * @param leftOut the pseudonyms of people who are left out as if they were restricted
	 */
	public GraphForPublic(Driver source, Pseudonyms pseudonyms, @Nullable Path texts, Set<String> leftOut) {
		this.source = source;
		this.pseudonyms = pseudonyms;
		this.texts = new ReportTexts(texts);
		this.leftOut = Set.copyOf(leftOut);
	}

	/**
	 * Writes the copy.
	 * @param target an empty database to which the schema has been applied
	 * @param temporary a folder for what does not fit into memory, of which nothing that
	 * not everybody may see is written
	 * @throws org.neo4j.driver.exceptions.Neo4jException if a database fails
	 */
	public void writeTo(Driver target, Path temporary) {
		try (Plan plan = new Plan(temporary); SortedLines told = new SortedLines(temporary)) {
			List<Map<String, Object>> datasets;
			try (Session session = Sessions.of(this.source); Transaction reading = session.beginTransaction()) {
				Hidden hidden = Hidden.of(reading, this::isLeftOut);
				new HiddenPassages(hidden, this.texts).find(reading);
				NewIds ids = new NewIds(hidden, this.pseudonyms);
				Disguise disguise = new Disguise(hidden, ids);
				readClaims(reading, told, hidden, disguise, ids);
				readEntities(reading, told, hidden, disguise);
				readEdges(reading, told, hidden, disguise);
				datasets = reading.run(this.statements.file("import/public-datasets").text())
					.list((found) -> dataset(found, hidden, ids));
			}
			told.read((lines) -> lines.forEachRemaining((line) -> {
				String[] fields = line.split("\t", 3);
				plan.create(fields[1], fields[2]);
			}));
			try (BatchWriter batches = new BatchWriter(target, temporary, Progress.SILENT)) {
				new GraphWriter(this.statements, batches).write(plan);
			}
			// The title of one of which nothing is told would tell what it was about.
			List<Map<String, Object>> written = datasets.stream()
				.filter((dataset) -> this.datasetsToldOf.contains(dataset.get("name")))
				.toList();
			target.executableQuery(this.statements.file("import/datasets").text())
				.withParameters(Map.of("rows", written))
				.execute();
		}
	}

	private boolean isLeftOut(String person) {
		return !this.leftOut.isEmpty() && this.leftOut.contains(NewIds.ofPerson(this.pseudonyms, person));
	}

	private static Map<String, Object> dataset(Record found, Hidden hidden, NewIds ids) {
		String name = ids.dataset(found.get("name").asString());
		String title = found.get("title").asString();
		return Map.of("name", name, "title", hidden.names().finds(title) ? name : title, "digest", "");
	}

	private void readClaims(Transaction reading, SortedLines told, Hidden hidden, Disguise disguise, NewIds ids) {
		Map<String, Element.Node> passages = new TreeMap<>();
		reading.run(this.statements.file("import/public-passages").text()).forEachRemaining((found) -> {
			Element.Node claim = node(found);
			String id = id(claim);
			if (hidden.isGone(id)) {
				return;
			}
			if (!found.get("known").isNull()) {
				this.known.put(id, found.get("known").asLocalDate());
			}
			create(claim, disguise.node(claim), told);
			if (!found.get("report").isNull()) {
				this.nodes.add(found.get("report").asString());
			}
			if (hidden.isWithheld(id)) {
				withheldPassage(claim, found.get("report"), told, ids);
			}
			else {
				Element.Node passage = new Element.Node(Kind.PASSAGE.labels(), found.get("passage").asMap());
				passages.putIfAbsent(id(passage), passage);
			}
		});
		passages.values().forEach((passage) -> create(passage, disguise.node(passage), told));
	}

	/** Each has one of its own: which others stand in the same is withheld, too. */
	private void withheldPassage(Element.Node claim, Value report, SortedLines told, NewIds ids) {
		String dataset = ids.dataset(String.valueOf(claim.properties().get("dataset")));
		String claimId = ids.claim(id(claim));
		String passage = ElementMapper.withheldPassage(dataset, claimId);
		tell(new Element.Node(Kind.PASSAGE.labels(), Map.of("id", passage, "dataset", dataset, "withheld", true)),
				told);
		Element.End end = new Element.End("Passage", passage);
		this.edgesOfWithheld.add(new Element.Edge("STATED_IN", new Element.End("Claim", claimId), end,
				Map.of("id", claimId + ".stated-in." + passage, "dataset", dataset)));
		if (!report.isNull()) {
			this.edgesOfWithheld
				.add(new Element.Edge("OF", end, new Element.End("Report", ids.report(report.asString())),
						Map.of("id", passage + ".of", "dataset", dataset)));
		}
	}

	private void readEntities(Transaction reading, SortedLines told, Hidden hidden, Disguise disguise) {
		Map<String, Optional<Element.Node>> reduced = reduced(reading, hidden);
		Set<String> gone = new HashSet<>();
		reading.run(this.statements.file("import/public-nodes").text()).forEachRemaining((found) -> {
			String id = found.get("properties").get("id").asString();
			if (hidden.isRestricted(id) || reduced.getOrDefault(id, Optional.of(node(found))).isEmpty()) {
				gone.add(id);
			}
		});
		reading
			.run(this.statements.file("import/public-empty-statistics").text(),
					Map.<String, Object>of("gone", List.copyOf(gone)))
			.forEachRemaining((found) -> gone.add(found.get("id").asString()));
		reading.run(this.statements.file("import/public-nodes").text()).forEachRemaining((found) -> {
			Element.Node whole = node(found);
			boolean there = whole.labels().getLast().equals("Report") ? this.nodes.contains(id(whole))
					: !gone.contains(id(whole));
			if (there) {
				reduced.getOrDefault(id(whole), Optional.of(whole))
					.ifPresent((node) -> create(whole, disguise.node(node), told));
			}
		});
	}

	/** What is left of the entities that rest on claims which are gone. */
	private Map<String, Optional<Element.Node>> reduced(Transaction reading, Hidden hidden) {
		Map<String, Element.Node> affected = new HashMap<>();
		if (!hidden.goneClaims().isEmpty()) {
			reading.run(this.statements.file("import/public-nodes").text()).forEachRemaining((found) -> {
				Element.Node node = node(found);
				if (restsOn(node, hidden.goneClaims())) {
					affected.put(id(node), node);
				}
			});
		}
		KnownBy known = new KnownBy(hidden.goneClaims(), this.known);
		Map<String, Optional<Element.Node>> reduced = new HashMap<>();
		reading
			.run(this.statements.file("import/public-mentions").text(), Map.<String, Object>of("ids",
					List.copyOf(affected.keySet()), "gone", List.copyOf(hidden.goneClaims())))
			.forEachRemaining((found) -> {
				List<Mention> mentions = found.get("mentions").asList(GraphAsOf::mention);
				Element.Node whole = Objects.requireNonNull(affected.get(found.get("id").asString()));
				reduced.put(found.get("id").asString(),
						known.entity(whole, mentions).map((node) -> resting(node, mentions)));
			});
		return reduced;
	}

	/** No table holds what rests on nothing. */
	private static Element.Node resting(Element.Node node, List<Mention> mentions) {
		if (!(node.properties().get("claims") instanceof List<?>)) {
			node.properties().put("claims", mentions.stream().map(Mention::claim).distinct().sorted().toList());
		}
		return node;
	}

	private void readEdges(Transaction reading, SortedLines told, Hidden hidden, Disguise disguise) {
		this.edgesOfWithheld.forEach((edge) -> tell(edge, told));
		KnownBy known = new KnownBy(hidden.goneClaims(), this.known);
		reading.run(this.statements.file("import/state-edges").text()).forEachRemaining((found) -> {
			Element.Edge edge = GraphState.edge(found);
			if (!this.nodes.contains(edge.from().id()) || !this.nodes.contains(edge.to().id())
					|| isReplaced(edge, hidden)) {
				return;
			}
			Optional<Element.Edge> left = restsOn(edge, hidden.goneClaims()) ? known.edge(edge) : Optional.of(edge);
			left.ifPresent((kept) -> tell(disguise.edge(kept), told));
		});
	}

	private static boolean isReplaced(Element.Edge edge, Hidden hidden) {
		return switch (edge.type()) {
			case "STATED_IN" -> hidden.isWithheld(edge.from().id());
			// That it may be somebody else tells of both.
			case "JUDGED" -> hidden.isProtected(edge.from().id()) || hidden.isProtected(edge.to().id());
			default -> false;
		};
	}

	private static boolean restsOn(Element element, Set<String> claims) {
		return element.properties().get("claims") instanceof List<?> own && own.stream().anyMatch(claims::contains);
	}

	private void create(Element.Node whole, Element.Node disguised, SortedLines told) {
		this.nodes.add(id(whole));
		tell(disguised, told);
	}

	/**
	 * Sorted by what is told: the database keeps what it is given in the order in which
	 * it comes, and that of the whole graph follows the names of people.
	 */
	private void tell(Element element, SortedLines told) {
		this.datasetsToldOf.add(element.properties().getOrDefault("dataset", ""));
		told.add(element.key() + '\t' + element.kind() + '\t' + ElementJson.write(element));
	}

	private static Element.Node node(Record found) {
		return new Element.Node(Labels.ordered(found.get("labels").asList(Value::asString)),
				GraphState.properties(found));
	}

	private static String id(Element.Node node) {
		return String.valueOf(node.properties().get("id"));
	}

}
