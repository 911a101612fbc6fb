package org.rightsgraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * GraphML, which nearly every program for networks reads. It has no lists and no dates:
 * both are texts.
 */
final class GraphMlWriter implements FormatWriter {

	private static final String NODE = "node";

	private static final String EDGE = "edge";

	private final Xml xml;

	GraphMlWriter(OutputStream out) throws IOException {
		this.xml = new Xml(out);
	}

	@Override
	public void begin(Head head) throws IOException {
		this.xml.begin("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns", "xmlns:xsi",
				"http://www.w3.org/2001/XMLSchema-instance", "xsi:schemaLocation",
				"http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd");
		this.xml.text("desc", head.description());
		this.xml.line();
		// Gephi reads "label", Cytoscape "name" and "interaction".
		declare(NODE, "label", "string");
		declare(NODE, "name", "string");
		declare(NODE, Columns.NODE);
		declare(EDGE, "label", "string");
		declare(EDGE, "interaction", "string");
		declare(EDGE, Columns.EDGE);
		this.xml.start("graph", "id", "rights-graph", "edgedefault", "directed");
		this.xml.line();
	}

	private void declare(String elements, List<Column> columns) throws IOException {
		for (var column : columns) {
			declare(elements, column.name(), column.type().inXml());
		}
	}

	private void declare(String elements, String name, String type) throws IOException {
		this.xml.empty("key", "id", key(elements, name), "for", elements, "attr.name", name, "attr.type", type);
		this.xml.line();
	}

	/** Unique over nodes and edges. */
	private static String key(String elements, String name) {
		return elements + "." + name;
	}

	@Override
	public void node(ExportNode node) throws IOException {
		this.xml.start(NODE, "id", node.id());
		data(NODE, "label", node.label());
		data(NODE, "name", node.label());
		cells(NODE, node);
		this.xml.end();
	}

	@Override
	public void edge(ExportEdge edge) throws IOException {
		this.xml.start(EDGE, "id", edge.id(), "source", edge.from(), "target", edge.to());
		data(EDGE, "label", edge.label());
		data(EDGE, "interaction", edge.type());
		cells(EDGE, edge);
		this.xml.end();
	}

	private void cells(String elements, ExportElement element) throws IOException {
		for (var cell : element.cells()) {
			data(elements, cell.column().name(), cell.text());
		}
	}

	private void data(String elements, String name, String value) throws IOException {
		this.xml.text("data", value, "key", key(elements, name));
	}

	@Override
	public void end() throws IOException {
		this.xml.finish();
	}

}
