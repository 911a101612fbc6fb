package org.rightsgraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * GEXF 1.3, the format of Gephi. Of all formats of networks it is the one that keeps
 * parallel edges apart in Gephi, by their kind, and that knows from when until when
 * something is there. There is one block of attributes for nodes and one for edges, since
 * graphology and Gephi Lite forget the first of two.
 */
final class GexfWriter implements FormatWriter {

	private final Xml xml;

	private boolean inEdges;

	GexfWriter(OutputStream out) throws IOException {
		this.xml = new Xml(out);
	}

	@Override
	public void begin(Head head) throws IOException {
		this.xml.begin("gexf", "xmlns", "http://gexf.net/1.3", "xmlns:viz", "http://gexf.net/1.3/viz", "version",
				"1.3");
		this.xml.start("meta");
		this.xml.text("creator", Head.CREATOR);
		this.xml.text("description", head.description());
		this.xml.end();
		this.xml.start("graph", "mode", "dynamic", "defaultedgetype", "directed", "timeformat", "date",
				"timerepresentation", "interval", "idtype", "string");
		this.xml.line();
		declare("node", Columns.NODE);
		declare("edge", Columns.EDGE);
		this.xml.start("nodes");
		this.xml.line();
	}

	private void declare(String elements, List<Column> columns) throws IOException {
		this.xml.start("attributes", "class", elements, "mode", "static");
		this.xml.line();
		for (var column : columns) {
			if (isAttribute(elements, column)) {
				this.xml.empty("attribute", "id", column.name(), "title", column.name(), "type", column.type().inXml());
				this.xml.line();
			}
		}
		this.xml.end();
	}

	/** Edges have a weight of their own. */
	private static boolean isAttribute(String elements, Column column) {
		return column != Columns.WEIGHT || "node".equals(elements);
	}

	@Override
	public void node(ExportNode node) throws IOException {
		this.xml.start("node", "id", node.id(), "label", node.label());
		span(node);
		values("node", node);
		var colour = Colours.of(node.type());
		this.xml.empty("viz:color", "r", String.valueOf(colour >> 16), "g", String.valueOf((colour >> 8) & 0xFF), "b",
				String.valueOf(colour & 0xFF));
		this.xml.end();
	}

	@Override
	public void edge(ExportEdge edge) throws IOException {
		beginEdges();
		this.xml.start("edge", "id", edge.id(), "source", edge.from(), "target", edge.to(), "kind", edge.type(),
				"label", edge.label());
		if (edge.weight() > 0) {
			this.xml.attribute("weight", String.valueOf(edge.weight()));
		}
		span(edge);
		values("edge", edge);
		this.xml.end();
	}

	private void beginEdges() throws IOException {
		if (!this.inEdges) {
			this.inEdges = true;
			this.xml.end();
			this.xml.start("edges");
			this.xml.line();
		}
	}

	private void span(ExportElement element) throws IOException {
		var span = element.span();
		if (span.start() != null) {
			this.xml.attribute("start", span.start().toString());
		}
		if (span.end() != null) {
			this.xml.attribute("end", span.end().toString());
		}
	}

	private void values(String elements, ExportElement element) throws IOException {
		this.xml.start("attvalues");
		for (var cell : element.cells()) {
			if (isAttribute(elements, cell.column())) {
				this.xml.empty("attvalue", "for", cell.column().name(), "value", cell.text());
			}
		}
		this.xml.end();
	}

	@Override
	public void end() throws IOException {
		beginEdges();
		this.xml.finish();
	}

}
