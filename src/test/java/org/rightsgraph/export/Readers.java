package org.rightsgraph.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.rightsgraph.tools.Tool;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The programs of others that read what is written here. */
enum Readers {

	NETWORKX_GEXF(ExportFormat.GEXF, "networkx-gexf", "networkx"),
	NETWORKX_GRAPHML(ExportFormat.GRAPHML, "networkx-graphml", "networkx"),
	NETWORKX_NODE_LINK(ExportFormat.NODE_LINK, "networkx-node-link", "networkx"),
	NETWORKX_CYTOSCAPE(ExportFormat.CYTOSCAPE, "networkx-cytoscape", "networkx"),
	IGRAPH_GRAPHML(ExportFormat.GRAPHML, "igraph-graphml", "igraph"),
	RDFLIB_JSON_LD(ExportFormat.JSON_LD, "rdflib-jsonld", "rdflib"),
	GRAPHOLOGY_GEXF(ExportFormat.GEXF, "graphology-gexf", "graphology", "graphology-gexf", "@xmldom/xmldom"),
	GRAPHOLOGY_GRAPHML(ExportFormat.GRAPHML, "graphology-graphml", "graphology", "graphology-graphml",
			"@xmldom/xmldom"),
	GRAPHOLOGY_JSON(ExportFormat.GRAPHOLOGY, "graphology-json", "graphology"),
	CYTOSCAPE_JS(ExportFormat.CYTOSCAPE, "cytoscape", "cytoscape"), GEPHI_GEXF(ExportFormat.GEXF, "gephi"),
	GEPHI_GRAPHML(ExportFormat.GRAPHML, "gephi");

	private static final String GEPHI = "gephi-toolkit-0.10.1-all.jar";

	private static final JsonMapper JSON = JsonMapper.shared();

	private final ExportFormat format;

	private final String name;

	private final String[] needs;

	Readers(ExportFormat format, String name, String... needs) {
		this.format = format;
		this.name = name;
		this.needs = needs;
	}

	ExportFormat format() {
		return this.format;
	}

	/**
	 * {@return whether it keeps edges apart that lead from the same node to the same}
	 */
	boolean keepsParallelEdges() {
		return this != GEPHI_GRAPHML;
	}

	/**
	 * {@return the lines that it prints of a file}
	 */
	List<List<@Nullable String>> read(Path file) {
		return tool().with(file)
			.output()
			.lines()
			.filter((line) -> line.startsWith("["))
			.map((line) -> JSON.readValue(line, new TypeReference<List<@Nullable String>>() {
			}))
			.toList();
	}

	private Tool tool() {
		if (this.name.equals("gephi")) {
			return Tool.ofJdk("java")
				.with("-Djava.awt.headless=true", "-Xmx512m", "-cp", Tool.jar(GEPHI),
						Tool.FOLDER.resolve("ReadInGephi.java"));
		}
		return PYTHON.contains(this.needs[0]) ? Tool.python("read-graph.py", this.needs).with(this.name)
				: Tool.node("read-graph.mjs", this.needs).with(this.name);
	}

	private static final List<String> PYTHON = List.of("networkx", "igraph", "rdflib");

	/**
	 * {@return how many entities of each schema there are, after the model found nothing
	 * wrong with them}
	 */
	static Map<String, Integer> checkFollowTheMoney(Path file) {
		return JSON.readValue(Tool.node("check-ftm.mjs", "@opensanctions/followthemoney").with(file).output(),
				new TypeReference<Map<String, Integer>>() {
				});
	}

}
