package org.rightsgraph.export;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class ExportFormatTests {

	@ParameterizedTest
	@EnumSource
	void fileMayEndAsItsFormatDoesOrLikeNone(ExportFormat format) {
		for (var name : new String[] { "graph." + format.extension(),
				"GRAPH." + format.extension().toUpperCase(Locale.ROOT), "graph", "graph.txt", "gexf", "-",
				format.fileName("rights-graph") }) {
			assertThat(format.othersThatFit(name)).as(name).isEmpty();
		}
	}

	@ParameterizedTest
	@CsvSource({ "GEXF, graph.zip, csv-zip dataset", "GEXF, Graph.GraphML, graphml", "CSV_ZIP, graph.gexf, gexf",
			"GEXF, graph.json, json", "NODE_LINK, graph.graphology.json, graphology",
			"JSON, graph.node-link.json, node-link", "GRAPHML, a/b.zip/graph.jsonld, jsonld" })
	void fileThatIsNamedLikeOneOfAnotherFormatIsFoundOut(ExportFormat format, String name, String others) {
		assertThat(format.othersThatFit(name)).containsExactly(others.split(" "));
	}

	@ParameterizedTest
	@EnumSource(names = { "JSON", "CYTOSCAPE", "CX2", "GRAPHOLOGY", "NODE_LINK", "FOLLOW_THE_MONEY", "JSON_LD" })
	void whateverIsJsonMayBeCalledSo(ExportFormat format) {
		assertThat(format.othersThatFit("graph.json")).isEmpty();
	}

	@Test
	void archivesOfTheGraphHaveNamesThatDiffer() {
		assertThat(ExportFormat.CSV_ZIP.fileName("rights-graph")).isEqualTo("rights-graph-csv.zip");
		assertThat(ExportFormat.DATASET.fileName("rights-graph")).isEqualTo("rights-graph-tables.zip");
	}

}
