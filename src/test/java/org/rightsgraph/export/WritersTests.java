package org.rightsgraph.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;

import javax.xml.parsers.DocumentBuilderFactory;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rightsgraph.graph.Edge;
import org.rightsgraph.graph.Period;
import org.rightsgraph.graph.Selection;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

class WritersTests {

	private static final JsonMapper JSON = JsonMapper.shared();

	private final Shown graph = new Shown();

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path folder;

	WritersTests() {
		HostileGraph.showTo(this.graph);
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DATASET")
	void sameGraphMakesTheSameFile(ExportFormat format) throws IOException {
		var first = Files.readAllBytes(write(format));
		assertThat(Files.readAllBytes(write(format))).isEqualTo(first);
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DATASET")
	void emptyGraphIsAFile(ExportFormat format) throws Exception {
		var file = new Shown().write(format, this.folder);
		switch (format) {
			case GEXF, GRAPHML -> assertThat(xml(file).getTagName()).isNotEmpty();
			case CSV_ZIP -> assertThat(csv(file, "nodes.csv")).isEmpty();
			case FOLLOW_THE_MONEY -> assertThat(file).isEmptyFile();
			default -> assertThat(JSON.readTree(file.toFile()).isContainer()).isTrue();
		}
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = { "FOLLOW_THE_MONEY", "DATASET" })
	void whatIsBrokenOffIsNoWholeFile(ExportFormat format) throws Exception {
		var out = new ByteArrayOutputStream();
		var writing = new Writing(format.on(out), new Contents("A graph", List.of()), false);
		writing.reports(List.of());
		// More than any of them keeps back.
		for (int round = 0; round < 2_000; round++) {
			this.graph.nodes().forEach((node) -> writing.node(node.node(), node.support()));
		}
		assertThat(out.size()).isGreaterThan(10_000);
		var file = Files.write(this.folder.resolve("broken"), out.toByteArray());
		assertThatException().isThrownBy(() -> {
			switch (format) {
				case GEXF, GRAPHML -> xml(file);
				case CSV_ZIP -> csv(file, "nodes.csv");
				default -> JSON.readTree(file.toFile()).size();
			}
		});
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = { "JSON", "FOLLOW_THE_MONEY", "DATASET" })
	void fileSaysOfWhatItIsAPart(ExportFormat format) throws IOException {
		var contents = Contents.of(new Selection(List.of("Person"), List.of("VICTIM_OF"),
				new Period(LocalDate.of(2031, 1, 2), LocalDate.of(2031, 3, 4)), "norland-2031",
				List.of("ida", "omar")));
		assertThat(described(format, contents)).contains("Part of the graph of human-rights claims.",
				"types=Person; relationships=VICTIM_OF; from=2031-01-02; to=2031-03-04; report=norland-2031; entities=ida,omar.");
		assertThat(described(format, Contents.of(Selection.ALL))).contains("Graph of human-rights claims.")
			.doesNotContain("not the whole");
	}

	@Test
	void ofManyEntitiesTheFirstAreNamedAndTheRestCounted() {
		var ids = IntStream.range(0, 120).mapToObj((number) -> "e-" + number).toList();
		assertThat(Contents.of(new Selection(List.of(), List.of(), new Period(null, null), null, ids)).filters())
			.singleElement()
			.asString()
			.startsWith("entities=e-0,e-1,")
			.endsWith(",e-19 and 100 more");
	}

	private String described(ExportFormat format, Contents contents) throws IOException {
		var file = this.graph.write(format, contents, this.folder);
		if (format == ExportFormat.CSV_ZIP) {
			try (var archive = new ZipFile(file.toFile())) {
				return archive.getComment();
			}
		}
		return Files.readString(file);
	}

	@Test
	void gexfHasOneBlockOfAttributesEachAndNoPositions() throws Exception {
		var gexf = xml(write(ExportFormat.GEXF));
		assertThat(gexf.getAttribute("version")).isEqualTo("1.3");
		assertThat(gexf.getElementsByTagName("attributes").getLength()).isEqualTo(2);
		assertThat(gexf.getElementsByTagName("viz:position").getLength()).isZero();
		assertThat(gexf.getElementsByTagName("viz:color").getLength()).isEqualTo(this.graph.nodes().size());
	}

	@Test
	void gexfTellsFromWhenUntilWhenAndNeverBackwards() throws Exception {
		var nodes = byId(xml(write(ExportFormat.GEXF)), "node");
		assertThat(span(of(nodes, "strike"))).isEqualTo("2031-01-01/");
		assertThat(span(of(nodes, "beating"))).isEqualTo("2031-05-04/2031-05-04");
		assertThat(span(of(nodes, "reversed"))).isEqualTo("/");
		assertThat(span(of(nodes, "ancient"))).isEqualTo("/2031-02-03");
		assertThat(span(of(nodes, "ida"))).isEqualTo("/");
	}

	@Test
	void edgesHaveKindsLabelsAndWeights() throws Exception {
		var edges = byId(xml(write(ExportFormat.GEXF)), "edge");
		assertThat(of(edges, "e1"))
			.extracting((edge) -> edge.getAttribute("kind"), (edge) -> edge.getAttribute("label"),
					(edge) -> edge.getAttribute("weight"))
			.containsExactly("VICTIM_OF", "victim of", "2");
		assertThat(of(edges, "e3").getAttribute("label")).isEqualTo("relative of (sibling)");
		assertThat(of(edges, "e4").getAttribute("label")).isEqualTo("has role");
	}

	@Test
	void xmlKeepsWhatItCanHoldAndLeavesOutTheRest() throws Exception {
		for (var format : List.of(ExportFormat.GEXF, ExportFormat.GRAPHML)) {
			var note = texts(xml(write(format)), format).get("note");
			assertThat(note).isEqualTo("Control:\uFFFD \u0085\u2028.");
		}
		assertThat(of(byId(xml(write(ExportFormat.GEXF)), "node"), "ida").getAttribute("label"))
			.isEqualTo(HostileGraph.PUNCTUATION.replace('\n', ' ').replace('\t', ' '));
		assertThat(texts(xml(write(ExportFormat.GRAPHML)), ExportFormat.GRAPHML)).containsEntry("label",
				HostileGraph.PUNCTUATION);
	}

	@Test
	void jsonKeepsEverythingButHalvesOfCharacters() throws IOException {
		var ida = member(read(ExportFormat.NODE_LINK).get("nodes"), "ida");
		assertThat(ida.get("note").asString()).isEqualTo("Control:" + HostileGraph.CONTROL.replace('\uD800', '\uFFFD'));
		assertThat(ida.get("label").asString()).isEqualTo(HostileGraph.PUNCTUATION);
		assertThat(ida.get("names").size()).isEqualTo(4);
	}

	@Test
	void valuesHaveTypesAndWhatIsNotKnownIsAbsent() throws IOException {
		var nodes = read(ExportFormat.CYTOSCAPE).get("elements").get("nodes");
		var beating = nodes.valueStream().map((node) -> node.get("data")).filter((node) -> is(node, "beating"));
		assertThat(beating.findFirst()).hasValueSatisfying((node) -> {
			assertThat(node.get("sentenceDaysMin").asDouble()).isEqualTo(3.5);
			assertThat(node.get("weight").isIntegralNumber()).isTrue();
			assertThat(node.get("general").isBoolean()).isTrue();
			assertThat(node.get("weight").asInt()).isEqualTo(2);
			assertThat(node.get("claims").valueStream().map(JsonNode::asString)).containsExactly("c-1", "c-2");
			assertThat(node.get("hedges").valueStream().map(JsonNode::asString)).containsExactly("alleged", "reported");
			assertThat(node.get("reports").valueStream().map(JsonNode::asString))
				.containsExactly("Norland, \"2031\" <annual>");
			assertThat(node.get("reportIds").valueStream().map(JsonNode::asString)).containsExactly("norland-2031");
			assertThat(node.has("note")).isFalse();
			assertThat(node.has("madeUp")).isFalse();
		});
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = { "JSON", "DATASET" })
	void whoDeniesAClaimAndHowManyAreNotHedgedStandsBesideTheHedges(ExportFormat format) throws Exception {
		var file = write(format);
		var name = switch (format) {
			case GEXF -> HostileGraph.PUNCTUATION.replace('\n', ' ').replace('\t', ' ');
			case CSV_ZIP -> HostileGraph.PUNCTUATION.replace(';', ',');
			default -> HostileGraph.PUNCTUATION;
		};
		switch (format) {
			case FOLLOW_THE_MONEY -> assertThat(WhatAFileSays.ofEdge(file, format, "e1", "summary")).containsExactly(
					"Hedged: alleged", "Hedged: reported", "Without a hedge: 1 of 2 claims",
					"A claim of it is attributed to " + HostileGraph.RIGHT_TO_LEFT,
					"A claim of it is attributed to Norland; Watch", "A claim of it is denied by " + name,
					"A claim of it is denied by added-by-hand");
			case JSON_LD -> assertThat(WhatAFileSays.ofEdge(file, format, "e1", "deniedBy"))
				.containsExactly("urn:rights-graph:entity:ida", "urn:rights-graph:entity:added-by-hand");
			case GEXF, GRAPHML -> assertThat(WhatAFileSays.ofEdge(file, format, "e1", "deniedBy"))
				.containsExactly(name + " | added-by-hand");
			case CSV_ZIP -> assertThat(WhatAFileSays.ofEdge(file, format, "e1", "deniedBy"))
				.containsExactly(name + ";added-by-hand");
			default ->
				assertThat(WhatAFileSays.ofEdge(file, format, "e1", "deniedBy")).containsExactly(name, "added-by-hand");
		}
		if (format != ExportFormat.FOLLOW_THE_MONEY) {
			assertThat(WhatAFileSays.ofEdge(file, format, "e1", "unhedged")).containsExactly("1");
		}
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = { "JSON", "FOLLOW_THE_MONEY", "DATASET" })
	void toWhomAClaimIsAttributedStandsBesideIt(ExportFormat format) throws Exception {
		var omar = HostileGraph.RIGHT_TO_LEFT;
		var speakers = switch (format) {
			case JSON_LD -> List.of("urn:rights-graph:entity:omar", "urn:rights-graph:entity:norland-watch");
			case GEXF, GRAPHML -> List.of(omar + " | Norland; Watch");
			case CSV_ZIP -> List.of(omar + ";Norland, Watch");
			default -> List.of(omar, "Norland; Watch");
		};
		assertThat(WhatAFileSays.ofEdge(write(format), format, "e1", "speakers")).isEqualTo(speakers);
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = { "JSON", "DATASET" })
	void edgesSayWhoseWordTheyAre(ExportFormat format) throws Exception {
		var words = new ArrayList<String>();
		for (var id : List.of("e1", "e7", "e8", "e9")) {
			words.addAll((format == ExportFormat.FOLLOW_THE_MONEY)
					? WhatAFileSays.ofEdge(write(format), format, id, "summary")
						.stream()
						.filter((summary) -> summary.startsWith("Said by"))
						.toList()
					: WhatAFileSays.ofEdge(write(format), format, id, "statedBy"));
		}
		if (format == ExportFormat.FOLLOW_THE_MONEY) {
			assertThat(words).containsExactly("Said by the vocabulary, not by a report",
					"Said by the coder, not by a report", "Said by the coder, not by a report");
		}
		else {
			assertThat(words).containsExactly("report", "vocabulary", "coder", "coder");
		}
	}

	@Test
	void edgeWithoutClaimsIsNobodysWord() {
		assertThat(StatedBy.of(new Edge("by-hand", "VICTIM_OF", "ida", "beating", List.of(), Map.of()))).isEmpty();
	}

	@Test
	void graphologyCallsTypesKindsBecauseTypesAreItsOwn() throws IOException {
		var graph = read(ExportFormat.GRAPHOLOGY);
		assertThat(graph.get("nodes").get(0).get("attributes").get("kind").asString()).isEqualTo("Person");
		assertThat(graph.get("nodes").get(0).get("attributes").has("type")).isFalse();
		assertThat(graph.get("edges").get(0).get("attributes").get("kind").asString()).isEqualTo("VICTIM_OF");
	}

	@Test
	void cx2CountsItsNodesAndKeepsOurIds() throws IOException {
		var aspects = new HashMap<String, JsonNode>();
		read(ExportFormat.CX2).valueStream()
			.forEach((aspect) -> aspect.properties()
				.forEach((named) -> aspects.putIfAbsent(named.getKey(), named.getValue())));
		var ids = new HashMap<Integer, String>();
		of(aspects, "nodes").valueStream()
			.forEach((node) -> ids.put(node.get("id").asInt(), node.get("v").get("id").asString()));
		assertThat(ids.values())
			.containsExactlyInAnyOrderElementsOf(this.graph.nodes().stream().map(ExportNode::id).toList());
		var edge = of(aspects, "edges").get(2);
		assertThat(List.of(ids.get(edge.get("s").asInt()), ids.get(edge.get("t").asInt()))).containsExactly("ida",
				"omar");
		assertThat(of(aspects, "metaData").get(1).get("elementCount").asInt()).isEqualTo(9);
		assertThat(of(aspects, "status").get(0).get("success").asBoolean()).isTrue();
		var declared = of(aspects, "attributeDeclarations").get(0).get("nodes").propertyNames();
		of(aspects, "nodes").valueStream()
			.forEach((node) -> assertThat(declared).containsAll(node.get("v").propertyNames()));
	}

	@Test
	void tablesBearTheNamesOfTheGraphAndTypes() throws IOException {
		var nodes = csv(write(ExportFormat.CSV_ZIP), "nodes.csv");
		assertThat(nodes.getFirst().getHeader()).startsWith("id:ID", ":LABEL", "name:string", "kind:string")
			.contains("size:string", "value:string", "valueMin:double", "names:string[]", "general:boolean",
					"earliest:date", "weight:long");
		var ida = nodes.getFirst();
		assertThat(ida.getField(":LABEL")).isEqualTo("Actor;Entity;Person");
		assertThat(ida.getField("name:string")).isEqualTo(HostileGraph.PUNCTUATION);
		assertThat(ida.getField("names:string[]")).isEqualTo("I. Holm;=1+1;x | y;a,b,c]");
		var edges = csv(write(ExportFormat.CSV_ZIP), "edges.csv");
		assertThat(edges.get(1).getField("age:long")).isEqualTo("17");
		assertThat(edges.get(1).getField(":TYPE")).isEqualTo("RESPONSIBLE_FOR");
	}

	@Test
	void rdfClaimsWhatIsClaimedAndAssertsNothing() throws IOException {
		var graph = read(ExportFormat.JSON_LD).get("@graph");
		assertThat(graph.valueStream().filter((thing) -> thing.has("VICTIM_OF"))).isEmpty();
		var edge = graph.valueStream().filter((thing) -> is(thing, "@id", "urn:rights-graph:edge:e1")).findFirst();
		assertThat(edge).hasValueSatisfying((statement) -> {
			assertThat(statement.get("predicate").asString()).isEqualTo("VICTIM_OF");
			assertThat(statement.get("wasDerivedFrom").get(0).asString()).isEqualTo("urn:rights-graph:claim:c-1");
			assertThat(statement.get("hedges").get(0).asString()).isEqualTo("alleged");
		});
	}

	private Path write(ExportFormat format) {
		return this.graph.write(format, this.folder);
	}

	private JsonNode read(ExportFormat format) throws IOException {
		return JSON.readTree(Files.readString(write(format)));
	}

	private static boolean is(JsonNode node, String id) {
		return is(node, "id", id);
	}

	private static boolean is(JsonNode node, String name, String value) {
		return value.equals(node.path(name).asString(""));
	}

	private static JsonNode member(JsonNode nodes, String id) {
		return nodes.valueStream().filter((node) -> is(node, id)).findFirst().orElseThrow();
	}

	private static Element xml(Path file) throws Exception {
		var builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
		builder.setErrorHandler(null);
		return builder.parse(file.toFile()).getDocumentElement();
	}

	private static Map<String, Element> byId(Element root, String tag) {
		var elements = new HashMap<String, Element>();
		var found = root.getElementsByTagName(tag);
		for (int at = 0; at < found.getLength(); at++) {
			var element = (Element) found.item(at);
			elements.put(element.getAttribute("id"), element);
		}
		return elements;
	}

	private static Map<String, String> texts(Element root, ExportFormat format) {
		var ida = of(byId(root, "node"), "ida");
		var found = ida.getElementsByTagName((format == ExportFormat.GEXF) ? "attvalue" : "data");
		var texts = new HashMap<String, String>();
		for (int at = 0; at < found.getLength(); at++) {
			var element = (Element) found.item(at);
			if (format == ExportFormat.GEXF) {
				texts.put(element.getAttribute("for"), element.getAttribute("value"));
			}
			else {
				texts.put(element.getAttribute("key").replace("node.", ""), element.getTextContent());
			}
		}
		return texts;
	}

	private static <T> T of(Map<String, T> all, String name) {
		return Objects.requireNonNull(all.get(name), name);
	}

	private static String span(Element element) {
		return element.getAttribute("start") + "/" + element.getAttribute("end");
	}

	private static List<NamedCsvRecord> csv(Path zip, String name) throws IOException {
		try (var archive = new ZipFile(zip.toFile());
				var in = archive.getInputStream(archive.getEntry(name));
				var csv = CsvReader.builder()
					.ofNamedCsvRecord(new java.io.InputStreamReader(in, StandardCharsets.UTF_8))) {
			return csv.stream().toList();
		}
	}

}
