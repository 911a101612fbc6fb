package org.rightsgraph.export;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import javax.xml.parsers.DocumentBuilderFactory;

import de.siegmar.fastcsv.reader.CsvReader;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Finds single values in a file, wherever its format puts them. */
final class WhatAFileSays {

	private static final JsonMapper JSON = JsonMapper.shared();

	private WhatAFileSays() {
	}

	/**
	 * {@return the values of a column of an edge, or of the property that FollowTheMoney
	 * has instead; none where it has none}
	 */
	static List<String> ofEdge(Path file, ExportFormat format, String id, String column) throws Exception {
		return switch (format) {
			case GEXF -> inXml(file, id, "for", column).map((value) -> value.getAttribute("value")).toList();
			case GRAPHML -> inXml(file, id, "key", "edge." + column).map(Element::getTextContent).toList();
			case CSV_ZIP -> inTable(file, id, column);
			case JSON_LD -> inJson(Files.readString(file), "urn:rights-graph:edge:" + id, column);
			case FOLLOW_THE_MONEY -> Files.readAllLines(file)
				.stream()
				.flatMap((line) -> inJson(line, "edge." + id, column).stream())
				.toList();
			default -> inJson(Files.readString(file), id, column);
		};
	}

	private static Stream<Element> inXml(Path file, String id, String name, String key) throws Exception {
		var root = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(file.toFile());
		return elements(root.getDocumentElement(), "edge").filter((edge) -> edge.getAttribute("id").equals(id))
			.flatMap((edge) -> elements(edge, "*"))
			.filter((value) -> value.getAttribute(name).equals(key));
	}

	private static Stream<Element> elements(Element root, String tag) {
		var found = root.getElementsByTagName(tag);
		return IntStream.range(0, found.getLength()).mapToObj((at) -> (Element) found.item(at));
	}

	private static List<String> inTable(Path zip, String id, String column) throws Exception {
		try (var archive = new ZipFile(zip.toFile());
				var in = archive.getInputStream(archive.getEntry("edges.csv"));
				var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			return rows.stream()
				.filter((row) -> row.getField("id:string").equals(id))
				.flatMap((row) -> row.getHeader()
					.stream()
					.filter((name) -> name.startsWith(column + ":"))
					.map(row::getField))
				.filter((value) -> !value.isEmpty())
				.toList();
		}
	}

	/** Of the object that bears the id, or of what lies within it. */
	private static List<String> inJson(String json, String id, String column) {
		return objects(JSON.readTree(json))
			.filter((object) -> Stream.of("id", "key", "@id").anyMatch((name) -> id.equals(text(object.path(name)))))
			.flatMap((object) -> object.findValues(column).stream())
			.flatMap((value) -> value.isArray() ? value.valueStream() : Stream.of(value))
			.map(WhatAFileSays::text)
			.toList();
	}

	private static Stream<JsonNode> objects(JsonNode node) {
		return Stream.concat(node.isObject() ? Stream.of(node) : Stream.empty(),
				node.valueStream().flatMap(WhatAFileSays::objects));
	}

	private static String text(JsonNode value) {
		return value.isValueNode() ? value.asString() : "";
	}

}
